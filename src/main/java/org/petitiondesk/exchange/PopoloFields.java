package org.petitiondesk.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of one addressee, as they are gathered from a Popolo file. */
final class PopoloFields {
    private static final Set<String> TELEPHONES =
            Set.of("voice", "phone", "telephone", "tel", "cell", "mobile");

    /** Length of a day; a time may follow. */
    private static final int DAY = 10;

    private final Map<AddresseeColumn, String> fields = new LinkedHashMap<>();

    Map<AddresseeColumn, String> all() {
        return fields;
    }

    /**
     * Adds a field; nothing if the text is empty or the word means no field.
     *
     * @param word as a column of a list is called, for example {@code person:ko}
     */
    void put(String word, String text) {
        if (!text.isEmpty()) {
            AddresseeColumn.of(word).ifPresent(column -> fields.put(column, text));
        }
    }

    /** Whether they are about another holder of a post, not about the one who is written to. */
    boolean tellOfOther() {
        return fields.keySet().stream()
                .anyMatch(column -> AddresseeColumn.local(column.key()).equals("tenure"));
    }

    /** Adds a field of which there is nothing yet. */
    void putIfAbsent(String word, String text) {
        if (!text.isEmpty()) {
            AddresseeColumn.of(word).ifPresent(column -> fields.putIfAbsent(column, text));
        }
    }

    /** Adds numbers and addresses; those of the first owner come before those of the next. */
    void putContacts(Stream<JsonThing> owners) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        owners.forEach(owner -> {
            for (JsonThing contact : owner.all(PopoloReader.CONTACTS)) {
                String type = contact.text("type").toLowerCase(Locale.ROOT);
                String word = TELEPHONES.contains(type) ? "telephone" : type;
                if (List.of("telephone", "fax", "email", "address").contains(word)) {
                    add(found, word, contact.text("value"));
                }
            }
            add(found, "email", owner.text("email"));
        });
        // The parts of an address that are ours say more than its lines.
        String address = found.getOrDefault("address", Set.of()).stream().findFirst().orElse("");
        found.remove("address");
        boolean hasOwn =
                Stream.of("address", "city", "postcode", "region")
                        .map(AddresseeColumn::of)
                        .flatMap(Optional::stream)
                        .anyMatch(fields::containsKey);
        if (!hasOwn) {
            put("address", address);
        }
        found.forEach((word, texts) -> put(word, String.join("\n", texts)));
    }

    private static void add(Map<String, Set<String>> found, String word, String text) {
        if (!text.isEmpty()) {
            found.computeIfAbsent(word, each -> new LinkedHashSet<>()).add(text);
        }
    }

    /** Adds the first and the last day. */
    void putDays(JsonThing membership) {
        putDay("since", membership.text("start_date"));
        putDay("until", membership.text("end_date"));
    }

    private void putDay(String word, String date) {
        put(word, date.substring(0, Math.min(date.length(), DAY)));
    }
}
