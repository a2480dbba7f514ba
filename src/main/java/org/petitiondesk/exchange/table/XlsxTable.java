package org.petitiondesk.exchange.table;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.petitiondesk.model.common.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads the first sheet of an {@code .xlsx} file (ISO/IEC 29500) as a stream of events; POI guards
 * the package against entries that unpack to a multiple of their size. Only the table of shared
 * texts is kept in memory, and has a limit.
 */
final class XlsxTable {
    private final Path file;
    private final String name;
    private final RowSink sink;

    XlsxTable(Path file, RowSink sink) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.sink = sink;
    }

    void read() throws IOException {
        if (Files.size(file) == 0) {
            refuse("xlsx.broken");
            return;
        }
        switch (kind()) {
            case OOXML -> readPackage();
            case OLE2 -> refuse("xlsx.protected");
            default -> refuse("xlsx.broken");
        }
    }

    private FileMagic kind() throws IOException {
        try (InputStream content = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return FileMagic.valueOf(content);
        }
    }

    private void readPackage() {
        try (OPCPackage content = open()) {
            XSSFReader parts = new XSSFReader(content);
            Iterator<InputStream> sheets = parts.getSheetsData();
            if (!sheets.hasNext()) {
                refuse("xlsx.no-sheet");
                return;
            }
            XlsxDates dates = new XlsxDates();
            parse(parts.getWorkbookData(), dates);
            parse(parts.getStylesData(), dates);
            SharedTexts shared = SharedTexts.of(content);
            parse(sheets.next(), new XlsxSheet(shared, dates, sink));
        } catch (XlsxSheet.Stopped e) {
            // The sink has what it wanted.
        } catch (SharedTexts.TooLarge e) {
            refuse("xlsx.too-large");
        } catch (OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | IOException
                | POIXMLException e) {
            // A zip file that is none, or a bomb, comes as an IOException.
            refuse("xlsx.broken");
        }
    }

    private OPCPackage open() throws OpenXML4JException {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (RuntimeException e) {
            // POI has several of its own for a package that is not in order.
            throw new InvalidFormatException("not a package", e);
        }
    }

    /** Small programs leave out parts, for example the styles. */
    private static void parse(@Nullable InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    private void refuse(String key) {
        sink.problem(Problem.error(key, Problem.Place.file(name)));
    }
}
