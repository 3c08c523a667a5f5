/** What stands between the names of a page where the index keeps them as one text. */
export const betweenNames = ' | ';
