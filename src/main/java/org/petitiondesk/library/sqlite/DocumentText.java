package org.petitiondesk.library.sqlite;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Picture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A finished letter as text (JSON): each record an object with its components, each block and each
 * piece of running text with its kind beside them; of a picture its SHA-256.
 */
final class DocumentText {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    // What a record answers beside its components is no part of the text.
                    .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                    .addMixIn(LetterDocument.class, Earlier.class)
                    .addMixIn(Block.class, Kinds.class)
                    .addMixIn(Inline.class, Kinds.class)
                    .addMixIn(Block.Mark.class, Kinds.class)
                    .addModule(PictureText.module())
                    .build();

    static {
        Stream.of(Block.class, Inline.class, Block.Mark.class).forEach(DocumentText::register);
    }

    private DocumentText() {}

    /** What tells one kind of block from another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kinds {}

    /** Letters kept by earlier editions lack values. */
    private interface Earlier {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> values();
    }

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
     * @param pictures by their SHA-256
     * @throws IllegalArgumentException if it is no text that was written here, or names another
     *     picture
     */
    static LetterDocument parse(String text, Map<String, Picture> pictures) {
        try {
            return PictureText.with(pictures, JSON.readerFor(LetterDocument.class)).readValue(text);
        } catch (JsonProcessingException _) {
            // What it says may quote the letter, so that it is not even the cause.
            throw new IllegalArgumentException("no letter");
        }
    }
}
