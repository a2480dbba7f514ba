package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.FaceSubset;
import org.petitiondesk.typeset.LastUsed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * What files have in common that use the same letters of a face: the letters of a petition mostly
 * do, so the last ones are kept.
 *
 * @param tag that differs between parts of one face
 * @param widths of the letters, as the descendant font tells them
 * @param glyphs of the letters' numbers, deflated
 * @param toUnicode the map back to Unicode, deflated
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record CarriedFace(FaceSubset subset, String tag, byte[] widths, byte[] glyphs, byte[] toUnicode) {
    private static final int CHARACTERS_PER_BLOCK = 100;

    /** A letter needs some five. */
    private static final int KEPT = 40;

    /** More are of lists of names, which no other file is likely to need. */
    private static final int LETTERS = 500;

    private static final Map<Use, CarriedFace> KNOWN =
            Collections.synchronizedMap(new LastUsed<>(KEPT));

    private record Use(Face face, SortedMap<Integer, EmbeddedFace.Letter> letters) {}

    /**
     * That of a face.
     *
     * @param letters by their numbers in the file; not to be changed
     */
    static CarriedFace of(Face face, SortedMap<Integer, EmbeddedFace.Letter> letters) {
        if (letters.size() > LETTERS) {
            return make(face, letters);
        }
        Use use = new Use(face, letters);
        CarriedFace known = KNOWN.get(use);
        if (known == null) {
            known = make(face, letters);
            KNOWN.put(use, known);
        }
        return known;
    }

    private static CarriedFace make(Face face, SortedMap<Integer, EmbeddedFace.Letter> letters) {
        BitSet used = new BitSet();
        letters.values().forEach(letter -> used.set(letter.glyph()));
        FaceSubset subset = face.subset(used);
        return new CarriedFace(
                subset,
                tag(subset.bytes()),
                widths(face, letters),
                deflated(glyphs(subset, letters)),
                deflated(toUnicode(letters)));
    }

    /** A row of widths for each row of numbers without a gap (9.7.4.3). */
    private static byte[] widths(Face face, SortedMap<Integer, EmbeddedFace.Letter> letters) {
        Syntax widths = new Syntax().text("[");
        int next = 0;
        for (Map.Entry<Integer, EmbeddedFace.Letter> letter : letters.entrySet()) {
            int number = letter.getKey();
            if (number != next) {
                widths.text(next == 0 ? "" : "]").number(number).text("[");
            }
            widths.decimal(face.advanceOfGlyph(letter.getValue().glyph())).text(" ");
            next = number + 1;
        }
        return widths.text(letters.isEmpty() ? "]" : "]]").toByteArray();
    }

    private static byte[] glyphs(
            FaceSubset subset, SortedMap<Integer, EmbeddedFace.Letter> letters) {
        byte[] glyphs = new byte[letters.isEmpty() ? 2 : 2 * (letters.lastKey() + 1)];
        letters.forEach((number, letter) -> {
            int glyph = subset.glyphs().getOrDefault(letter.glyph(), 0);
            glyphs[2 * number] = (byte) (glyph >>> 8);
            glyphs[2 * number + 1] = (byte) glyph;
        });
        return glyphs;
    }

    /** The map back to Unicode (ISO 32000-1, 9.10.3). */
    private static byte[] toUnicode(SortedMap<Integer, EmbeddedFace.Letter> letters) {
        Syntax map =
                new Syntax()
                        .text("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n")
                        .text("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                        .text("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                        .text("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        List<Integer> numbers = new ArrayList<>(letters.keySet());
        for (int from = 0; from < numbers.size(); from += CHARACTERS_PER_BLOCK) {
            int to = Math.min(from + CHARACTERS_PER_BLOCK, numbers.size());
            map.number(to - (long) from).text(" beginbfchar\n");
            letters.subMap(numbers.get(from), numbers.get(to - 1) + 1)
                    .forEach((number, letter) -> addTo(map, number, letter));
            map.text("endbfchar\n");
        }
        return map.text("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toByteArray();
    }

    private static void addTo(Syntax map, int number, EmbeddedFace.Letter letter) {
        map.text("<").hexadecimal(number).text("><");
        for (char unit : letter.text().toCharArray()) {
            map.hexadecimal(unit);
        }
        map.text(">\n");
    }

    /** Six letters that differ between subsets of one face (ISO 32000-1, 9.6.4). */
    private static String tag(byte[] subset) {
        CRC32 checksum = new CRC32();
        checksum.update(subset);
        long rest = checksum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(deflated)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }
}
