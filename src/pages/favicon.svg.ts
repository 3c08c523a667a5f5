import type { APIRoute } from 'astro';
import { drawEmblem } from '../drawings/emblem.ts';
import { toSvg } from '../drawings/drawing.ts';

export const GET: APIRoute = () => new Response(toSvg(drawEmblem()), { headers: { 'Content-Type': 'image/svg+xml' } });
