package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Picture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The package that holds the parts (ISO/IEC 29500-2). Its bytes depend on the parts alone: no entry
 * tells when it was written. Closing it leaves the stream below open, and what was not finished
 * unfinished: nobody is to take it for a whole file.
 */
final class WordPackage implements AutoCloseable {
    /**
     * The first month that every reader of ZIP files takes; January 1980 itself makes Java add the
     * time again in the machine's own zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * Rows that are almost alike pack better at this level than at the usual one, in half the time.
     */
    private static final int LEVEL = 3;

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Zip zip;
    private final Writer writer;

    WordPackage(OutputStream out) {
        zip = new Zip(out);
        zip.setLevel(LEVEL);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes the content of one part. */
    interface Content {
        void write(XmlPart part) throws IOException;
    }

    void write(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.write(XmlPart.begin(writer));
        writer.flush();
        zip.closeEntry();
    }

    void write(Part part, Element root) throws IOException {
        write("word/" + part.fileName(), xml -> xml.write(root));
    }

    /** What a reader looks for first: the kinds of parts, where the main one is, its title. */
    void writeOpening(LetterDocument letter, Pictures pictures) throws IOException {
        write("[Content_Types].xml", part -> part.write(contentTypes(pictures)));
        Element relationships =
                relationships()
                        .with(
                                relationship(
                                        "main", OFFICE + "officeDocument", "word/document.xml"),
                                relationship(
                                        "core",
                                        PACKAGE + "relationships/metadata/core-properties",
                                        "docProps/core.xml"));
        write("_rels/.rels", part -> part.write(relationships));
        write("docProps/core.xml", part -> part.write(coreProperties(letter)));
    }

    /** The pictures as they are: both kinds are packed already. */
    void writePictures(Pictures pictures) throws IOException {
        for (Map.Entry<Picture, String> picture : pictures.all().entrySet()) {
            ZipEntry entry = new ZipEntry("word/" + Pictures.target(picture));
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(picture.getKey().bytes());
            zip.closeEntry();
        }
    }

    void writeRelationships(Links links, Pictures pictures) throws IOException {
        List<Element> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.add(relationship(part.id(), part.relationship(), part.fileName()));
        }
        for (Map.Entry<String, String> link : links.all().entrySet()) {
            all.add(
                    Element.of(
                            "Relationship",
                            "Id",
                            link.getValue(),
                            "Type",
                            OFFICE + "hyperlink",
                            "Target",
                            link.getKey(),
                            "TargetMode",
                            "External"));
        }
        for (Map.Entry<Picture, String> picture : pictures.all().entrySet()) {
            all.add(relationship(picture.getValue(), OFFICE + "image", Pictures.target(picture)));
        }
        write("word/_rels/document.xml.rels", part -> part.write(relationships().with(all)));
    }

    void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() {
        zip.end();
    }

    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
        }

        /** Gives back what packing holds outside of Java's memory; writes nothing. */
        void end() {
            def.end();
        }
    }

    private static Element contentTypes(Pictures pictures) {
        List<Element> types = new ArrayList<>();
        types.add(
                Element.of(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml"));
        pictures.all().keySet().stream()
                .map(Pictures::extension)
                .distinct()
                .sorted()
                .forEach(extension ->
                        types.add(
                                Element.of(
                                        "Default",
                                        "Extension",
                                        extension,
                                        "ContentType",
                                        "image/" + extension)));
        types.add(type("/word/document.xml", MAIN_TYPE));
        types.add(
                type(
                        "/docProps/core.xml",
                        "application/vnd.openxmlformats-package.core-properties+xml"));
        for (Part part : Part.values()) {
            types.add(type("/word/" + part.fileName(), part.contentType()));
        }
        return Element.of("Types", "xmlns", PACKAGE + "content-types").with(types);
    }

    private static Element type(String part, String type) {
        return Element.of("Override", "PartName", part, "ContentType", type);
    }

    private static Element relationships() {
        return Element.of("Relationships", "xmlns", PACKAGE + "relationships");
    }

    private static Element relationship(String id, String type, String target) {
        return Element.of("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** Title and language; no maker, no time. */
    private static Element coreProperties(LetterDocument letter) {
        return Element.of(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .with(
                        Element.of("dc:title").with(letter.title()),
                        Element.of("dc:language").with(letter.language().tag()));
    }
}
