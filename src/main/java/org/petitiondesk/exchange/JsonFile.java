package org.petitiondesk.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON file (RFC 8259) whole, within bounds: neither a file that nests too deep nor one
 * with endless texts can use up the memory.
 */
final class JsonFile {
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 1 << 17;
    private static final int LONGEST_FILE = 1 << 26;
    private static final int MOST_TEXTS = 2_000_000;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxNameLength(LONGEST_TEXT)
                                    .maxNumberLength(LONGEST_TEXT)
                                    .maxDocumentLength(LONGEST_FILE)
                                    .build())
                    // Keys of a foreign file are not to stay in memory.
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private final JsonParser json;
    private int count;

    private JsonFile(JsonParser json) {
        this.json = json;
    }

    /** The object that the file is; a list of objects becomes one that has them under a key. */
    static Read<JsonThing> read(Path file, String listKey) throws IOException {
        String name = file.getFileName().toString();
        try (JsonParser json = JSON.createParser(file.toFile())) {
            try {
                JsonFile reading = new JsonFile(json);
                JsonToken first = json.nextToken();
                JsonThing whole =
                        first == JsonToken.START_OBJECT
                                ? reading.thing()
                                : new JsonThing(
                                        1,
                                        Map.of(),
                                        Map.of(
                                                listKey,
                                                first == JsonToken.START_ARRAY
                                                        ? reading.list()
                                                        : List.of()));
                json.nextToken();
                return Read.of(whole, List.of());
            } catch (StreamConstraintsException e) {
                return refused(name, json, "json.bounds");
            } catch (JsonProcessingException | CharConversionException e) {
                return refused(name, json, "json.broken");
            }
        }
    }

    private static Read<JsonThing> refused(String name, JsonParser json, String key) {
        int line = Math.max(1, json.currentLocation().getLineNr());
        return Read.refused(List.of(Problem.error(key, Problem.Place.line(name, line))));
    }

    private JsonThing thing() throws IOException {
        int line = Math.max(1, json.currentTokenLocation().getLineNr());
        Map<String, String> texts = new HashMap<>();
        Map<String, List<JsonThing>> things = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (++count > MOST_TEXTS) {
                throw new StreamConstraintsException("too many texts");
            }
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT) {
                things.put(key, List.of(thing()));
            } else if (value == JsonToken.START_ARRAY) {
                things.put(key, list());
            } else if (value != JsonToken.VALUE_NULL) {
                texts.put(key, json.getText());
            }
        }
        return new JsonThing(line, texts, things);
    }

    /** The objects of a list; what else is in it is nothing that is asked for. */
    private List<JsonThing> list() throws IOException {
        List<JsonThing> things = new ArrayList<>();
        for (JsonToken next = json.nextToken();
                next != JsonToken.END_ARRAY && next != null;
                next = json.nextToken()) {
            if (next == JsonToken.START_OBJECT) {
                things.add(thing());
            } else {
                json.skipChildren();
            }
        }
        return things;
    }
}
