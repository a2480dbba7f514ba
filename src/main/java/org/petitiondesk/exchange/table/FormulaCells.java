package org.petitiondesk.exchange.table;

/**
 * Keeps cells from becoming formulas in the next program that opens a delimited file (OWASP, "CSV
 * Injection"): a cell that begins like a formula gets an apostrophe in front, which spreadsheets
 * take for "this is text" and which is taken off again when we read.
 */
final class FormulaCells {
    /** Also the wide forms, which East-Asian spreadsheets take for the same. */
    private static final String FIRST = "=+-@\t\r＝＋－＠";

    private FormulaCells() {}

    static String guarded(String cell) {
        return looksLikeFormula(cell) ? "'" + cell : cell;
    }

    static String withoutGuard(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes count as part of the beginning, so that taking one off undoes adding one. */
    private static boolean looksLikeFormula(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && FIRST.indexOf(cell.charAt(i)) >= 0;
    }
}
