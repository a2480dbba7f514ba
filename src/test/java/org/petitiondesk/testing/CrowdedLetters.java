package org.petitiondesk.testing;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters of many sponsors, the first with a name of 75 characters, in a copy that is not to be
 * passed on: what fills the head and the foot of a page most.
 */
public final class CrowdedLetters {
    /** What stands on every page of them. */
    public static final String COPY_NOTE = "Internal copy, not to be passed on";

    private static final String LONG_NAME =
            "Federation of the Friends of the Harbour Libraries of Amberland and Elbonia";
    private static final String CONTACT = "12 Quay Street, Port Amber · library@example.org";
    private static final List<String> OTHERS =
            List.of(
                    "Readers’ Union",
                    "Lantern Society of Port Amber",
                    "Association of School Librarians",
                    "海港图书馆之友",
                    "Northwick Chamber of Booksellers",
                    "Amberland Seafarers’ Reading Rooms",
                    "Parents’ Council of the Harbour Schools",
                    "항구도서관을 지키는 모임",
                    "Society for the History of Printing",
                    "Ligue des lecteurs du Nord",
                    "Women’s Evening College",
                    "Harbour Pilots’ Guild",
                    "Friends of the Town Archive",
                    "Bookbinders’ Cooperative");

    private CrowdedLetters() {}

    /** By name: each language on plain paper and each window, with few and with many sponsors. */
    public static Map<String, LetterDocument> all() {
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        for (int sponsors : List.of(1, 4, 15)) {
            for (LetterDocument letter : TypicalLetters.all()) {
                letters.put(letter.language() + "-plain-" + sponsors, crowded(letter, sponsors));
            }
            for (LetterLayout layout : LetterLayout.values()) {
                letters.put("en-" + layout.word() + "-" + sponsors, on(layout, sponsors));
            }
        }
        return letters;
    }

    /** The English one on the layout's own paper. */
    public static LetterDocument on(LetterLayout layout, int sponsors) {
        Paper paper = layout == LetterLayout.US_NO_10 ? Paper.LETTER : Paper.A4;
        LetterDocument letter = TypicalLetters.on(TypicalLetters.english(), paper, layout);
        return crowded(letter, sponsors);
    }

    /** By name: each layout and language, with a place and date of 40 to 60 letters. */
    public static Map<String, LetterDocument> dated() {
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        for (String date :
                List.of(
                        "Bad Homburg vor der Höhe, September 12, 2026",
                        "Saint-Julien-en-Genevois, le 12 septembre 2026",
                        "The Hague, outside the embassy, Wednesday, 12 September 2026")) {
            for (LetterDocument letter : TypicalLetters.all()) {
                letters.put(
                        letter.language() + "-plain-" + date.length(),
                        dated(crowded(letter, 4), date));
            }
            for (LetterLayout layout : LetterLayout.values()) {
                letters.put(
                        "en-" + layout.word() + "-" + date.length(), dated(on(layout, 1), date));
            }
        }
        return letters;
    }

    private static LetterDocument dated(LetterDocument letter, String date) {
        List<Block> blocks = new ArrayList<>(letter.blocks());
        blocks.removeIf(Block.DateLine.class::isInstance);
        blocks.add(1, new Block.DateLine(date));
        return TypicalLetters.with(letter, blocks.toArray(Block[]::new));
    }

    /** What stands in the line of the date. */
    public static String dateOf(LetterDocument letter) {
        return letter.blocks().stream()
                .filter(Block.DateLine.class::isInstance)
                .map(date -> ((Block.DateLine) date).text())
                .findFirst()
                .orElseThrow();
    }

    private static LetterDocument crowded(LetterDocument letter, int count) {
        List<String> sponsors = new ArrayList<>(List.of(LONG_NAME));
        sponsors.addAll(OTHERS.subList(0, count - 1));
        List<Block> blocks = new ArrayList<>(letter.blocks());
        blocks.replaceAll(block ->
                block instanceof Block.Letterhead
                        ? new Block.Letterhead(sponsors, CONTACT)
                        : block);
        return new LetterDocument(
                letter.language(),
                letter.title(),
                letter.page(),
                blocks,
                new RunningText(
                        letter.running().continuation(),
                        String.join(" · ", sponsors) + " · " + CONTACT,
                        letter.running().pageNumber(),
                        COPY_NOTE));
    }
}
