/** An amount as it is said, in yuan. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2)
