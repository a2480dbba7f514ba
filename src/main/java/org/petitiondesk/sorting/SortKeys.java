package org.petitiondesk.sorting;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;

import org.petitiondesk.model.common.Language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes keys that stand in order byte by byte, one after the other, without a sign, where the texts
 * do by the rules of a language. For use by one thread.
 */
final class SortKeys {
    private static final byte TOLD = 1;
    private static final byte NOT_TOLD = 2;
    private static final int MOST_WORDS = 10_000;

    private final Language language;
    private final Collator collator;
    private final Map<String, byte[]> words = new HashMap<>();
    private final RawCollationKey raw = new RawCollationKey();
    private ByteBuffer key = ByteBuffer.allocate(256);

    SortKeys(Language language) {
        this.language = language;
        this.collator = Collator.getInstance(ULocale.forLanguageTag(language.tag()));
    }

    Language language() {
        return language;
    }

    /** Begins a new key. */
    void begin() {
        key.clear();
    }

    /** A name as signed. */
    void name(String name) {
        put(collated(SortName.of(name, language)));
    }

    /** Places and countries are few and come again and again; what is not told comes last. */
    void word(String text) {
        if (text.isEmpty()) {
            put(NOT_TOLD);
            return;
        }
        put(TOLD);
        put(
                words.size() < MOST_WORDS
                        ? words.computeIfAbsent(text, this::collated)
                        : collated(text));
    }

    /** Ends with its only zero, so that keys can stand behind one another. */
    private byte[] collated(String text) {
        RawCollationKey made = collator.getRawCollationKey(text, raw);
        return Arrays.copyOf(made.bytes, made.size);
    }

    /** A number that is not below 0. */
    void number(int number) {
        put(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    void put(byte... bytes) {
        if (key.remaining() < bytes.length) {
            ByteBuffer longer = ByteBuffer.allocate(2 * (key.capacity() + bytes.length));
            key = longer.put(key.flip());
        }
        key.put(bytes);
    }

    /** The key that was begun last. */
    byte[] made() {
        return Arrays.copyOf(key.array(), key.position());
    }
}
