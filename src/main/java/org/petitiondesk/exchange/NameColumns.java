package org.petitiondesk.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a name in lists of other programs, where a column called a name may hold one part
 * of it, next to a column for the other: {@code Nom} and {@code Prénom}, {@code 성} and {@code 이름}.
 * Our own lists name the language of such columns and mean what they say.
 */
final class NameColumns {
    private NameColumns() {}

    /** The cells with the whole name where they have only its parts. */
    static Map<AddresseeColumn, String> joined(Map<AddresseeColumn, String> cells) {
        Map<AddresseeColumn, String> joined = new LinkedHashMap<>(cells);
        join(joined, "");
        join(joined, "via.");
        return joined;
    }

    private static void join(Map<AddresseeColumn, String> cells, String route) {
        AddresseeColumn whole = column(route + "person");
        AddresseeColumn family = column(route + "family");
        AddresseeColumn given = column(route + "given");
        String name = cell(cells, whole);
        boolean isFamily = isOtherPart(name, cell(cells, given)) && cell(cells, family).isEmpty();
        boolean isGiven = isOtherPart(name, cell(cells, family)) && cell(cells, given).isEmpty();
        if (isFamily || isGiven) {
            cells.put(isFamily ? family : given, name);
            cells.put(whole, NameText.inOrder(cell(cells, family), cell(cells, given)));
        }
    }

    /** A part that does not stand within the name is not a part of it, but stands beside it. */
    private static boolean isOtherPart(String name, String part) {
        return !name.isEmpty() && !part.isEmpty() && !name.contains(part);
    }

    private static AddresseeColumn column(String key) {
        return new AddresseeColumn(key, Optional.empty());
    }

    private static String cell(Map<AddresseeColumn, String> cells, AddresseeColumn column) {
        return cells.getOrDefault(column, "").strip();
    }
}
