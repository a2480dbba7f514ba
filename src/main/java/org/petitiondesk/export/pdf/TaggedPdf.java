package org.petitiondesk.export.pdf;

import org.petitiondesk.model.common.Language;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of PDF 1.7 that keeps PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), while it is
 * written: what its pages share, and what stands at its end.
 */
final class TaggedPdf implements AutoCloseable {
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final Metadata metadata;
    private final Language language;
    private final PdfFile file;
    private final PageTree pages;
    private final StructureTree structure;
    private final EmbeddedFaces faces;
    private final EmbeddedPictures pictures;
    private final Bookmarks bookmarks = new Bookmarks();

    TaggedPdf(String title, Language language, OutputStream out) throws IOException {
        this.metadata = new Metadata(title, language);
        this.language = language;
        this.file = new PdfFile(out);
        this.pages = new PageTree(file);
        this.structure = new StructureTree(file);
        this.faces = new EmbeddedFaces(file);
        this.pictures = new EmbeddedPictures(file);
    }

    PdfFile file() {
        return file;
    }

    PageTree pages() {
        return pages;
    }

    StructureTree structure() {
        return structure;
    }

    EmbeddedFaces faces() {
        return faces;
    }

    EmbeddedPictures pictures() {
        return pictures;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /**
     * Writes what stands at the end.
     *
     * @param more entries of the catalog
     */
    void end(Syntax more) throws IOException {
        pages.end();
        faces.write();
        pictures.write();
        structure.end();
        int colours = file.addStream("/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        int packet = metadata.writePacket(file);
        int information = metadata.writeInformation(file);
        Syntax catalog =
                new Syntax()
                        .text("<</Type/Catalog/Pages ")
                        .reference(pages.root())
                        .text("/Lang")
                        .string(language.tag())
                        .text("/MarkInfo<</Marked true>>/StructTreeRoot ")
                        .reference(structure.root())
                        .text("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
                        .reference(packet)
                        // The subtype of PDF/A's intents is that of its first part (ISO 19005-2,
                        // 6.2.3).
                        .text("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1")
                        .text("/OutputConditionIdentifier")
                        .string(COLOURS)
                        .text("/RegistryName(http://www.color.org)/Info")
                        .string(COLOURS)
                        .text("/DestOutputProfile ")
                        .reference(colours)
                        .text(">>]");
        if (!bookmarks.isEmpty()) {
            catalog.text("/Outlines ").reference(bookmarks.write(file));
        }
        file.end(file.add(catalog.append(more).text(">>")), information);
    }

    @Override
    public void close() {
        file.close();
    }
}
