package org.petitiondesk.exchange.letter;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.petitiondesk.exchange.letter.LetterPart.Role;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A letter as a {@code .docx} file (ISO/IEC 29500). Tables give their cells one after the other, as
 * letterheads are made of them; the page's header is the letterhead. Nothing outside the file is
 * opened, and nothing in it is run.
 */
final class DocxLetter {
    private final Path file;
    private final String name;
    private final List<LetterPart> parts = new ArrayList<>();

    DocxLetter(Path file) {
        this.file = file;
        this.name = file.getFileName().toString();
    }

    Read<List<LetterPart>> read() throws IOException {
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            return LetterFile.refused(refusal.get(), name);
        }
        try (InputStream content = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(content)) {
            return read(document);
        } catch (POIXMLException | IOException | IllegalArgumentException e) {
            // POI has several exceptions for a package that is not in order.
            return LetterFile.refused("letter-file.broken", name);
        }
    }

    private Optional<String> refusal() throws IOException {
        try (InputStream content = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return switch (FileMagic.valueOf(content)) {
                case OOXML -> DocxGuard.refusal(file);
                case OLE2 -> Optional.of("letter-file.protected");
                default -> Optional.of("letter-file.broken");
            };
        } catch (ZipException e) {
            return Optional.of("letter-file.broken");
        }
    }

    private Read<List<LetterPart>> read(XWPFDocument document) {
        DocxParagraphs paragraphs = new DocxParagraphs(document);
        for (XWPFHeader header : document.getHeaderList()) {
            header.getParagraphs()
                    .forEach(paragraph -> add(Role.LETTERHEAD, paragraphs.markdown(paragraph)));
        }
        addAll(document.getBodyElements(), paragraphs);
        List<Problem> problems = new ArrayList<>();
        if (!document.getAllPictures().isEmpty()) {
            problems.add(leftOut("letter-file.pictures"));
        }
        if (document.getDocument().xmlText().contains(":txbxContent")) {
            problems.add(leftOut("letter-file.text-boxes"));
        }
        // Word keeps two footnotes that are none, the lines above them.
        if (document.getFootnotes().size() > 2) {
            problems.add(leftOut("letter-file.footnotes"));
        }
        return Read.of(parts, problems);
    }

    private Problem leftOut(String key) {
        return Problem.warning(key, Problem.Place.file(name));
    }

    private void addAll(List<IBodyElement> elements, DocxParagraphs paragraphs) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                add(Role.TEXT, paragraphs.markdown(paragraph));
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        addAll(cell.getBodyElements(), paragraphs);
                    }
                }
            }
        }
    }

    private void add(Role role, String markdown) {
        if (!markdown.isBlank()) {
            parts.add(new LetterPart(role, markdown));
        }
    }
}
