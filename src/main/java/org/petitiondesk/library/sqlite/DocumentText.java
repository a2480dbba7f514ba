package org.petitiondesk.library.sqlite;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.stream.Stream;

/**
 * A finished letter as text (JSON): each record an object with its components, each block and each
 * piece of running text with its kind beside them.
 */
final class DocumentText {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Block.class, Kinds.class)
                    .addMixIn(Inline.class, Kinds.class)
                    .build();

    static {
        Stream.of(Block.class, Inline.class).forEach(DocumentText::register);
    }

    private DocumentText() {}

    /** What tells one kind of block from another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kinds {}

    private static void register(Class<?> kind) {
        Class<?>[] kinds = kind.getPermittedSubclasses();
        if (kinds != null) {
            Stream.of(kinds).forEach(DocumentText::register);
        } else {
            JSON.registerSubtypes(kind);
        }
    }

    static String of(LetterDocument document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a letter that cannot be written as text", e);
        }
    }

    /**
     * @throws IllegalArgumentException if it is no text that was written here
     */
    static LetterDocument parse(String text) {
        try {
            return JSON.readValue(text, LetterDocument.class);
        } catch (JsonProcessingException _) {
            // What it says may quote the letter, so that it is not even the cause.
            throw new IllegalArgumentException("no letter");
        }
    }
}
