package org.petitiondesk.printing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of several PDF files, one after the other, as one thing to print. The files stay in
 * memory: nothing of them is written to the disk in clear.
 */
public final class PrintedPages implements Pageable, AutoCloseable {
    private final List<PDDocument> documents = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    private record Page(Pageable file, int number) {}

    /**
     * Reads the files.
     *
     * @throws IOException if one of them is no PDF
     */
    public static PrintedPages of(List<byte[]> files) throws IOException {
        PrintedPages all = new PrintedPages();
        try {
            for (byte[] file : files) {
                all.add(Loader.loadPDF(file));
            }
            return all;
        } catch (IOException e) {
            all.close();
            throw e;
        }
    }

    private PrintedPages() {}

    private void add(PDDocument document) {
        documents.add(document);
        Pageable file = new PDFPageable(document);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(new Page(file, i));
        }
    }

    @Override
    public int getNumberOfPages() {
        return pages.size();
    }

    /** The size of a page's own paper, so that A4 and US Letter can be printed in one go. */
    @Override
    public PageFormat getPageFormat(int index) {
        Page page = pages.get(index);
        return page.file().getPageFormat(page.number());
    }

    @Override
    public Printable getPrintable(int index) {
        Page page = pages.get(index);
        Printable printable = page.file().getPrintable(page.number());
        // The printer counts the pages of all files; the page itself those of its own.
        return (graphics, format, asked) -> printable.print(graphics, format, page.number());
    }

    @Override
    public void close() throws IOException {
        for (PDDocument document : documents) {
            document.close();
        }
    }
}
