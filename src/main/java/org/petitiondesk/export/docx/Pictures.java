package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The pictures of one letter: each is a part of the file, and drawn within a line of text. */
final class Pictures {
    private static final int EMU_PER_MM = 36_000;

    /** What a scanned signature leaves free of the room for a pen. */
    private static final double FREE_MM = 1.5;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Map<Picture, String> ids = new LinkedHashMap<>();
    private int drawn;

    private Pictures() {}

    static Pictures of(LetterDocument letter) {
        Pictures pictures = new Pictures();
        letter.blocks().stream()
                .flatMap(Pictures::in)
                .forEach(picture ->
                        pictures.ids.computeIfAbsent(
                                picture, key -> "picture" + (pictures.ids.size() + 1)));
        return pictures;
    }

    private static Stream<Picture> in(Block block) {
        if (block instanceof Block.Logo logo) {
            return Stream.of(logo.picture());
        }
        if (block instanceof Block.Figure figure) {
            return Stream.of(figure.picture());
        }
        return block instanceof Block.SignatureBlock signatures
                ? signatures.slots().stream()
                        .flatMap(slot -> slot.shownScan().stream())
                        .map(Block.Scan::picture)
                : Stream.empty();
    }

    /** Each with the id of its relationship. */
    Map<Picture, String> all() {
        return ids;
    }

    /** Where a picture lies, seen from the main part. */
    static String target(Map.Entry<Picture, String> picture) {
        return "media/" + picture.getValue() + "." + extension(picture.getKey());
    }

    static String extension(Picture picture) {
        return switch (picture.kind()) {
            case PNG -> "png";
            case JPEG -> "jpeg";
        };
    }

    /** A run that holds the picture (ECMA-376, part 1, 20.4.2.8). */
    Element run(Picture picture, Picture.Size size, String alternative) {
        drawn++;
        String width = emu(size.widthMm());
        String height = emu(size.heightMm());
        Element graphic =
                Element.of("a:graphic", "xmlns:a", DRAWING + "main")
                        .with(
                                Element.of("a:graphicData", "uri", DRAWING + "picture")
                                        .with(picture(picture, width, height, alternative)));
        return Element.of("w:r")
                .with(
                        Element.of("w:drawing")
                                .with(
                                        Element.of(
                                                        "wp:inline",
                                                        "xmlns:wp",
                                                        DRAWING + "wordprocessingDrawing",
                                                        "distT",
                                                        "0",
                                                        "distB",
                                                        "0",
                                                        "distL",
                                                        "0",
                                                        "distR",
                                                        "0")
                                                .with(
                                                        Element.of(
                                                                "wp:extent",
                                                                "cx",
                                                                width,
                                                                "cy",
                                                                height),
                                                        named("wp:docPr", alternative),
                                                        graphic)));
    }

    /**
     * The paragraph on the line that is signed: with the scanned signature, or empty for a pen.
     *
     * @param width in twips
     * @param height likewise
     */
    Element signature(Block.Slot slot, int width, int height, WordParagraph empty) {
        return slot.shownScan()
                .map(scan -> {
                    Picture.Size size =
                            scan.picture()
                                    .within(
                                            Twips.toMillimetres(width),
                                            Twips.toMillimetres(height) - FREE_MM);
                    return empty.with(Vocabulary.flexibleSpacing())
                            .with(Element.val("w:jc", "center"))
                            .of(run(scan.picture(), size, scan.alternative()));
                })
                .orElseGet(empty::of);
    }

    private Element picture(Picture picture, String width, String height, String alternative) {
        Element fill =
                Element.of("pic:blipFill")
                        .with(
                                Element.of("a:blip", "r:embed", id(picture)),
                                Element.of("a:stretch").with(Element.of("a:fillRect")));
        Element shape =
                Element.of("pic:spPr")
                        .with(
                                Element.of("a:xfrm")
                                        .with(
                                                Element.of("a:off", "x", "0", "y", "0"),
                                                Element.of("a:ext", "cx", width, "cy", height)),
                                Element.of("a:prstGeom", "prst", "rect")
                                        .with(Element.of("a:avLst")));
        return Element.of("pic:pic", "xmlns:pic", DRAWING + "picture")
                .with(
                        Element.of("pic:nvPicPr")
                                .with(named("pic:cNvPr", alternative), Element.of("pic:cNvPicPr")),
                        fill,
                        shape);
    }

    private String id(Picture picture) {
        String id = ids.get(picture);
        if (id == null) {
            throw new IllegalArgumentException("a picture within a list or a quotation");
        }
        return id;
    }

    private Element named(String element, String alternative) {
        String number = Integer.toString(drawn);
        return Element.of(element, "id", number, "name", "Picture " + number, "descr", alternative);
    }

    private static String emu(double mm) {
        return Long.toString(Math.round(mm * EMU_PER_MM));
    }
}
