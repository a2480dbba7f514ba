package org.petitiondesk.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a name in lists of other programs, where a column called a name may hold one part
 * of it, next to a column for the other: {@code Nom} and {@code Prénom}, {@code 성} and {@code 이름}.
 * Our own lists name the language of such columns and mean what they say.
 */
final class NameColumns {
    /** One family name, with particles before it, and one to three given names or initials. */
    private static final Pattern WITH_COMMA =
            Pattern.compile(
                    "((?:\\p{Ll}[\\p{L}’']* )*\\p{Lu}[\\p{L}\\p{M}’'-]+),"
                            + " *(\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?(?:"
                            + " \\p{Lu}[\\p{L}\\p{M}’'-]*\\.?){0,2})");

    private static final Pattern NOT_GIVEN =
            Pattern.compile(
                    "(?:\\p{Lu}{2,}|Ph\\.?D|(?i:jr|sr|esq|inc|ltd|llc|co|corp|gmbh|plc|director"
                            + "|chair|chairman|chairwoman|chairperson|chancellor|premier|consul"
                            + "|secretary|speaker|king|queen|pope))\\.?");

    private NameColumns() {}

    /** Is told of a name that was turned. */
    interface Turned {
        /** The arguments say what was written, and how it was read. */
        void name(AddresseeColumn column, String... arguments);
    }

    /** The cells with the whole name, in display order, where they have only its parts. */
    static Map<AddresseeColumn, String> joined(Map<AddresseeColumn, String> cells, Turned turned) {
        Map<AddresseeColumn, String> joined = new LinkedHashMap<>(cells);
        join(joined, "", turned);
        join(joined, "via.", turned);
        return joined;
    }

    private static void join(Map<AddresseeColumn, String> cells, String route, Turned turned) {
        AddresseeColumn whole = column(route + "person");
        AddresseeColumn family = column(route + "family");
        AddresseeColumn given = column(route + "given");
        String name = cell(cells, whole);
        Matcher comma = WITH_COMMA.matcher(name);
        if (cell(cells, family).isEmpty() && cell(cells, given).isEmpty() && isTurned(comma)) {
            cells.put(family, comma.group(1));
            cells.put(given, comma.group(2));
            cells.put(whole, NameText.inOrder(comma.group(1), comma.group(2)));
            turned.name(whole, name, comma.group(1), comma.group(2), cell(cells, whole));
            return;
        }
        boolean isFamily = isOtherPart(name, cell(cells, given)) && cell(cells, family).isEmpty();
        boolean isGiven = isOtherPart(name, cell(cells, family)) && cell(cells, given).isEmpty();
        if (isFamily || isGiven) {
            cells.put(isFamily ? family : given, name);
            cells.put(whole, NameText.inOrder(cell(cells, family), cell(cells, given)));
        }
    }

    /** What stands after a comma may also be an office or a degree. */
    private static boolean isTurned(Matcher comma) {
        return comma.matches()
                && !NOT_GIVEN.matcher(comma.group(2)).matches()
                && !NameReading.of(comma.group(2) + " X").hasMore();
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
