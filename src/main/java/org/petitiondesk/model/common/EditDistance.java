package org.petitiondesk.model.common;

/** How far apart two words are, to find the one that somebody probably meant. */
public final class EditDistance {
    /** Nothing longer is a slip of the pen. */
    private static final int LONGEST = 100;

    private EditDistance() {}

    /**
     * Number of letters to add, drop or change (Levenshtein). Of words beyond a hundred letters the
     * rest does not count.
     */
    public static int between(String one, String other) {
        int rows = Math.min(one.length(), LONGEST);
        int columns = Math.min(other.length(), LONGEST);
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= columns; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[columns];
    }
}
