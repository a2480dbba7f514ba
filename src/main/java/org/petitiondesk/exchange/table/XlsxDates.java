package org.petitiondesk.exchange.table;

import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers of a spreadsheet are dates. A cell does not say so; its style's number format does,
 * and the workbook says from which year days are counted (ISO/IEC 29500-1, 18.8.30 and 18.17.4).
 */
final class XlsxDates extends DefaultHandler {
    private static final double DAYS_TO_YEAR_10000 = 2_958_466;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                formats.put(number(attributes, "numFmtId"), code == null ? "" : code);
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(number(attributes, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    boolean isDate(int style, double serial) {
        int format = format(style);
        return serial >= 0
                && serial < DAYS_TO_YEAR_10000
                && DateUtil.isADateFormat(format, formats.getOrDefault(format, ""));
    }

    /** The date by ISO 8601, with the time of day if it has one. */
    String date(double serial) {
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904);
        boolean isMidnight = moment.toLocalTime().toSecondOfDay() == 0;
        return isMidnight ? moment.toLocalDate().toString() : moment.toString();
    }

    /** How many digits a number is shown with at least, as for postcodes; 0 if it does not say. */
    int leastDigits(int style) {
        String code = formats.getOrDefault(format(style), "");
        return code.matches("0{2,20}") ? code.length() : 0;
    }

    private int format(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** A number in an attribute; 0 if there is none. */
    static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null || !value.matches("[0-9]{1,9}") ? 0 : Integer.parseInt(value);
    }
}
