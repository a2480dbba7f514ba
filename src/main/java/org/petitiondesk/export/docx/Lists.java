package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.indent;

import org.petitiondesk.model.letter.Numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The numbering part. Each way of numbering is defined once; every list of the letter is an
 * instance of one of them that starts anew.
 */
final class Lists {
    /** Word's lists have nine levels. */
    static final int LEVELS = 9;

    private static final int BULLETS = 0;
    private static final List<Numbering> NUMBERINGS = List.of(Numbering.values());
    private static final List<Level> BULLET_LEVELS =
            List.of(level("bullet", "•"), level("bullet", "–"));

    private final Usage usage;
    private final List<Element> instances = new ArrayList<>();

    Lists(Usage usage) {
        this.usage = usage;
    }

    /**
     * One list at one depth; the first depth is 0.
     *
     * @param place of its items where they stand in no quotation
     */
    record Instance(int id, int level, Element place) {
        Element property() {
            return Element.of("w:numPr")
                    .with(Element.val("w:ilvl", level), Element.val("w:numId", id));
        }
    }

    Instance bullets(int level) {
        return instance(BULLETS, BULLET_LEVELS, level, 1);
    }

    Instance numbered(Numbering numbering, int start, int level) {
        return instance(definition(numbering), List.of(level(numbering)), level, start);
    }

    private Instance instance(int definition, List<Level> levels, int depth, int start) {
        int level = Math.min(depth, LEVELS - 1);
        int id = instances.size() + 1;
        instances.add(
                Element.of("w:num", "w:numId", Integer.toString(id))
                        .with(
                                Element.val("w:abstractNumId", definition),
                                Element.of("w:lvlOverride", "w:ilvl", Integer.toString(level))
                                        .with(Element.val("w:startOverride", start))));
        return new Instance(id, level, place(level, levels.get(level % levels.size())));
    }

    private static int definition(Numbering numbering) {
        return BULLETS + 1 + NUMBERINGS.indexOf(numbering);
    }

    /** Where the text of an item stands, in twips, for paragraphs that follow its first. */
    Element continued(int level) {
        return usage == Usage.CHINESE ? usage.firstLine(textLeft(level)) : indent(textLeft(level));
    }

    /** The same as a number. */
    int textLeft(int level) {
        return switch (usage) {
            case BLOCK, ARABIC, HEBREW -> Twips.ofMillimetres(10.5 * (level + 1));
            case FRENCH -> Twips.ofMillimetres(10 + 8 * (level + 1));
            case CHINESE -> Twips.ofPoints(2 * usage.sizePt() * level);
            case KOREAN -> Twips.ofMillimetres(4 + 7 * (level + 1));
        };
    }

    /** The whole part; call it after the last list. */
    Element part() {
        List<Element> definitions = new ArrayList<>();
        definitions.add(define(BULLETS, BULLET_LEVELS));
        for (Numbering numbering : NUMBERINGS) {
            definitions.add(define(definition(numbering), List.of(level(numbering))));
        }
        return Element.of("w:numbering", Vocabulary.NAMESPACES).with(definitions).with(instances);
    }

    private record Level(String format, String mark) {}

    private static Level level(String format, String mark) {
        return new Level(format, mark);
    }

    /** The mark's place is filled for each level: a level's own number is named by its depth. */
    private static Level level(Numbering numbering) {
        return switch (numbering) {
            case DECIMAL -> level("decimal", "%d.");
            case LOWER_ROMAN -> level("lowerRoman", "%d.");
            case LOWER_LETTER -> level("lowerLetter", "%d.");
            case DEGREE -> level("decimal", "%d°");
            case CHINESE -> level("chineseCounting", "%d、");
        };
    }

    private Element define(int id, List<Level> levels) {
        List<Element> made = new ArrayList<>();
        for (int depth = 0; depth < LEVELS; depth++) {
            made.add(make(depth, levels.get(depth % levels.size())));
        }
        return Element.of("w:abstractNum", "w:abstractNumId", Integer.toString(id))
                .with(
                        Element.val("w:nsid", String.format(Locale.ROOT, "5EED%04X", id + 1)),
                        Element.val("w:multiLevelType", "hybridMultilevel"))
                .with(made);
    }

    private Element make(int depth, Level level) {
        boolean bullet = level.format().equals("bullet");
        String own = bullet ? level.mark() : level.mark().replace("%d", "%" + (depth + 1));
        List<Element> parts = new ArrayList<>();
        parts.add(Element.val("w:start", 1));
        parts.add(Element.val("w:numFmt", level.format()));
        if (runsOn(level)) {
            parts.add(Element.val("w:suff", "nothing"));
        }
        parts.add(Element.val("w:lvlText", own));
        parts.add(Element.val("w:lvlJc", side(bullet)));
        parts.add(Schema.PARAGRAPH.of(place(depth, level)));
        return Element.of("w:lvl", "w:ilvl", Integer.toString(depth)).with(parts);
    }

    /** What a label's place is that of: its end, its middle or its beginning. */
    private String side(boolean bullet) {
        return switch (usage) {
            case BLOCK -> bullet ? "left" : "right";
            // Programs differ in whether a label begins or ends at the right.
            case ARABIC, HEBREW -> "center";
            case FRENCH, CHINESE, KOREAN -> "left";
        };
    }

    /** Chinese labels carry their own mark, and the item's further lines go back to the margin. */
    private boolean runsOn(Level level) {
        return usage == Usage.CHINESE && level.format().equals("chineseCounting");
    }

    private Element place(int depth, Level level) {
        if (runsOn(level)) {
            return usage.firstLine(textLeft(depth));
        }
        int left = textLeft(depth);
        int hanging =
                switch (usage) {
                    case BLOCK -> Twips.ofMillimetres(level.format().equals("bullet") ? 5 : 2.5);
                    case ARABIC, HEBREW -> Twips.ofMillimetres(4.4);
                    case FRENCH -> Twips.ofMillimetres(8);
                    case CHINESE -> 0;
                    case KOREAN -> Twips.ofMillimetres(7);
                };
        if (usage == Usage.CHINESE) {
            hanging = Twips.ofPoints(2 * usage.sizePt());
            left += 2 * hanging;
        }
        return indent(left, hanging);
    }
}
