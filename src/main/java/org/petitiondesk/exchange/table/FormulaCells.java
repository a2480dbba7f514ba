package org.petitiondesk.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps cells from becoming formulas in the next program that opens a delimited file (OWASP, "CSV
 * Injection"): what begins like a formula gets an apostrophe in front, which spreadsheets take for
 * "this is text" and which is taken off again when we read. A cell also begins behind what another
 * country's spreadsheet takes for the delimiter, and behind the end of a line.
 */
final class FormulaCells {
    private static final String BEGIN = "(?:^|(?<=[;,\t\r\n]))";

    /** Also the wide forms, which East-Asian spreadsheets take for the same. */
    private static final String FORMULA = "'*+(?=[=+@＝＋＠－-])";

    private static final String BLANK = "'*+(?=[\t\r])";

    /** Apostrophes count as part of the beginning, so that taking one off undoes adding one. */
    private static final Pattern OPEN = Pattern.compile(BEGIN + FORMULA + "|^" + BLANK);

    private static final Pattern GUARDED =
            Pattern.compile(BEGIN + "'(" + FORMULA + ")|^'(" + BLANK + ")");

    private FormulaCells() {}

    static String guarded(String cell) {
        return OPEN.matcher(cell).replaceAll("'$0");
    }

    static String withoutGuard(String cell) {
        return cell.indexOf('\'') < 0
                ? cell
                : GUARDED.matcher(cell).replaceAll(found -> found.group().substring(1));
    }
}
