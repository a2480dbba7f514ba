package org.petitiondesk.export.pdf;

import org.petitiondesk.model.letter.Points;
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
                                .decimal(Points.ofMm(image.xMm()))
                                .text(" ")
                                .decimal(height - Points.ofMm(image.topMm() + image.heightMm()))
                                .text(" ")
                                .decimal(Points.ofMm(image.xMm() + image.widthMm()))
                                .text(" ")
                                .decimal(height - Points.ofMm(image.topMm()))
                                .text("]>>"));
    }
}
