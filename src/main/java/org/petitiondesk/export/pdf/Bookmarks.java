package org.petitiondesk.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The bookmarks of a file (ISO 32000-1, 12.3.3), one of a lower rank below the one before it. */
final class Bookmarks {
    private final List<Entry> outermost = new ArrayList<>();
    private final Deque<Entry> above = new ArrayDeque<>();

    /**
     * A bookmark.
     *
     * @param level its rank; lower ranks have higher numbers
     * @param isOpen whether those below it are shown at first
     * @param page number of its object
     * @param top in points from the foot of the page
     */
    record Bookmark(String text, int level, boolean isOpen, int page, double top) {}

    private record Entry(Bookmark bookmark, List<Entry> below) {
        /** How many are seen below it once it is open. */
        private int seen() {
            int seen = below.size();
            for (Entry entry : below) {
                seen += entry.bookmark.isOpen() ? entry.seen() : 0;
            }
            return seen;
        }
    }

    void add(Bookmark bookmark) {
        while (!above.isEmpty() && above.element().bookmark().level() >= bookmark.level()) {
            above.pop();
        }
        Entry entry = new Entry(bookmark, new ArrayList<>());
        (above.isEmpty() ? outermost : above.element().below()).add(entry);
        above.push(entry);
    }

    boolean isEmpty() {
        return outermost.isEmpty();
    }

    /** Writes all and gives the number of their root. */
    int write(PdfFile file) throws IOException {
        int root = file.reserve();
        Syntax object = new Syntax().text("<</Type/Outlines");
        writeBelow(file, root, outermost, object);
        file.begin(root).append(object.text("/Count ").number(seen()).text(">>"));
        return root;
    }

    private int seen() {
        int seen = outermost.size();
        for (Entry entry : outermost) {
            seen += entry.bookmark().isOpen() ? entry.seen() : 0;
        }
        return seen;
    }

    /** Writes entries and appends to the one above where they begin and end. */
    private static void writeBelow(PdfFile file, int parent, List<Entry> entries, Syntax ofParent)
            throws IOException {
        int first = 0;
        int last = 0;
        int next = file.reserve();
        for (int i = 0; i < entries.size(); i++) {
            int number = next;
            next = i + 1 < entries.size() ? file.reserve() : 0;
            write(file, entries.get(i), number, parent, last, next);
            first = i == 0 ? number : first;
            last = number;
        }
        ofParent.text("/First ").reference(first).text("/Last ").reference(last);
    }

    private static void write(
            PdfFile file, Entry entry, int number, int parent, int before, int after)
            throws IOException {
        Bookmark bookmark = entry.bookmark();
        Syntax object = new Syntax(256).text("<</Title").words(bookmark.text());
        object.text("/Parent ").reference(parent);
        if (before > 0) {
            object.text("/Prev ").reference(before);
        }
        if (after > 0) {
            object.text("/Next ").reference(after);
        }
        if (!entry.below().isEmpty()) {
            writeBelow(file, number, entry.below(), object);
            object.text("/Count ").number(bookmark.isOpen() ? entry.seen() : -entry.seen());
        }
        object.text("/Dest[")
                .reference(bookmark.page())
                .text("/XYZ null ")
                .decimal(bookmark.top())
                .text(" 0]>>");
        file.begin(number).append(object);
    }
}
