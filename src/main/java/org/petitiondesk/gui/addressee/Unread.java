package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.common.Id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was typed and could not be read, so that it is there again when one comes back to it. */
final class Unread {
    private final Map<Id, Map<Integer, Typed>> typed = new HashMap<>();

    private record Typed(String text, String fault) {}

    /**
     * Remembers the faulty ones.
     *
     * @param fields always the same ones in the same order
     */
    void remember(Id addressee, List<Field> fields) {
        Map<Integer, Typed> faulty = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String fault = fields.get(i).faultProperty().get();
            if (!fault.isEmpty()) {
                faulty.put(i, new Typed(fields.get(i).textProperty().get(), fault));
            }
        }
        typed.put(addressee, faulty);
    }

    boolean isEmpty() {
        return typed.values().stream().allMatch(Map::isEmpty);
    }

    void restore(Id addressee, List<Field> fields) {
        typed.getOrDefault(addressee, Map.of())
                .forEach((place, kept) -> {
                    fields.get(place).show(kept.text());
                    fields.get(place).faultProperty().set(kept.fault());
                });
    }
}
