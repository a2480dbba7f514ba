package org.petitiondesk.workflow;

import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file of a pack as somebody reads it who looks for secrets in it.
 *
 * @param text all that it says and all of its bytes, without spaces and line ends
 * @param pageWidth of the first page, in points; 0 for what has no pages
 * @param bookmarks of the top level, with their pages counted from 0
 */
record ReadFile(String text, String sha256, double pageWidth, Map<String, Integer> bookmarks) {

    /** The files of a folder by name. */
    static Map<String, ReadFile> all(Path folder) {
        Map<String, ReadFile> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                files.put(name, read(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Whether it says something, however it is broken into lines. */
    boolean says(String secret) {
        return text.contains(withoutSpaces(secret));
    }

    private static ReadFile read(String name, byte[] bytes) throws IOException {
        String raw =
                new String(bytes, StandardCharsets.UTF_8)
                        + new String(bytes, StandardCharsets.UTF_16BE);
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                Map<String, Integer> bookmarks = new LinkedHashMap<>();
                if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
                    for (PDOutlineItem item :
                            pdf.getDocumentCatalog().getDocumentOutline().children()) {
                        bookmarks.put(
                                item.getTitle(),
                                pdf.getPages().indexOf(item.findDestinationPage(pdf)));
                    }
                }
                return new ReadFile(
                        withoutSpaces(raw + text(pdf) + bookmarks.keySet()),
                        sha256(bytes),
                        pdf.getPage(0).getMediaBox().getWidth(),
                        bookmarks);
            }
        }
        String said = name.endsWith(".eml") ? message(bytes) : "";
        return new ReadFile(withoutSpaces(raw + said), sha256(bytes), 0, Map.of());
    }

    private static String text(PDDocument pdf) throws IOException {
        return pdf.getDocumentInformation().getTitle() + new PDFTextStripper().getText(pdf);
    }

    private static String message(byte[] bytes) throws IOException {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        StringBuilder said = new StringBuilder(message.getSubject());
        for (Entity part : ((Multipart) message.getBody()).getBodyParts()) {
            try (InputStream in = ((SingleBody) part.getBody()).getInputStream()) {
                byte[] content = in.readAllBytes();
                said.append(
                        part.getBody() instanceof BinaryBody
                                ? read(part.getFilename(), content).text()
                                : new String(content, StandardCharsets.UTF_8));
            }
        }
        return said.toString();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
