package org.petitiondesk.export.pdf;

import static org.petitiondesk.export.pdf.Points.points;

import org.petitiondesk.typeset.StructureElement;

/**
 * What a figure's element tells of it: the words that are read out in its place, and where it
 * stands (ISO 32000-1, 14.9.3 and 14.8.5.4).
 *
 * @param height of the paper in points
 */
record Figures(EmbeddedPictures pictures, double height) {
    void writeTo(Syntax out, StructureElement element, int index) {
        out.text("/Alt<FEFF");
        element.alternative().orElse("").chars().forEach(out::hexadecimal);
        out.text(">");
        pictures.figure(index)
                .ifPresent(image ->
                        out.text("/A<</O/Layout/Placement/Block/BBox[")
                                .decimal(points(image.xMm()))
                                .text(" ")
                                .decimal(height - points(image.topMm() + image.heightMm()))
                                .text(" ")
                                .decimal(points(image.xMm() + image.widthMm()))
                                .text(" ")
                                .decimal(height - points(image.topMm()))
                                .text("]>>"));
    }
}
