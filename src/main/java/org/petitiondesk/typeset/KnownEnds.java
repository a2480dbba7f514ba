package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the lines ended of the running text that was set last: the letters of a petition have most
 * of theirs in common, and finding the best ends takes longest. Keeps digests of the paragraphs and
 * none of their words. Safe for use by several threads.
 */
final class KnownEnds {
    private static final int MOST = 500;

    private final Map<ByteBuffer, LineEnds> known = new LastUsed<>(MOST);

    /** Those of a paragraph, found only if it was not there yet. */
    LineEnds of(Paragraph paragraph, Supplier<LineEnds> finding) {
        ByteBuffer key = paragraph.digest();
        synchronized (known) {
            LineEnds ends = known.get(key);
            if (ends != null) {
                return ends;
            }
        }
        LineEnds found = finding.get();
        synchronized (known) {
            known.put(key, found);
        }
        return found;
    }

    /**
     * All that the ends of its lines depend on.
     *
     * @param language of the letter
     * @param code the reference code, which stays on one line
     * @param structure tells the languages and links of glyphs
     */
    record Paragraph(
            List<Glyph> glyphs,
            Language language,
            String code,
            Measure measure,
            Structure structure) {

        private static final byte OF_WORD = 1;
        private static final byte OTHERWISE = 2;

        private ByteBuffer digest() {
            MessageDigest digest = sha256();
            add(digest, language.tag());
            add(digest, code);
            ByteBuffer numbers = ByteBuffer.allocate(2 * Double.BYTES + Integer.BYTES);
            numbers.putDouble(measure.firstMm()).putDouble(measure.restMm());
            numbers.putInt(measure.justified() ? 1 : 0);
            digest.update(numbers.array());
            ByteBuffer characters = ByteBuffer.allocate(glyphs.size() * Integer.BYTES);
            Glyph before = null;
            for (Glyph glyph : glyphs) {
                characters.putInt(glyph.codePoint());
                if (before == null || !isAlike(before, glyph)) {
                    addLook(digest, characters.position(), glyph);
                }
                glyph.word().ifPresent(word -> addWord(digest, characters.position(), word));
                before = glyph;
            }
            digest.update(characters.array());
            return ByteBuffer.wrap(digest.digest()).asReadOnlyBuffer();
        }

        private static boolean isAlike(Glyph one, Glyph other) {
            return one.face() == other.face()
                    && one.sizePt() == other.sizePt()
                    && one.level() == other.level()
                    && one.element() == other.element();
        }

        private void addLook(MessageDigest digest, int at, Glyph glyph) {
            ByteBuffer look = ByteBuffer.allocate(1 + 3 * Integer.BYTES + Double.BYTES);
            look.put(OTHERWISE).putInt(at).putDouble(glyph.sizePt()).putInt(glyph.level());
            look.putInt(structure.linkAround(glyph.element()).isPresent() ? 1 : 0);
            digest.update(look.array());
            add(digest, glyph.face().name());
            add(digest, structure.language(glyph.element()).map(Language::tag).orElse(""));
        }

        private static void addWord(MessageDigest digest, int at, Shaped word) {
            ByteBuffer numbers = ByteBuffer.allocate(1 + Integer.BYTES + Double.BYTES);
            digest.update(numbers.put(OF_WORD).putInt(at).putDouble(word.advance()).array());
            add(digest, word.text());
        }

        /** With its length, so that no two texts in a row look like two others. */
        private static void add(MessageDigest digest, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
