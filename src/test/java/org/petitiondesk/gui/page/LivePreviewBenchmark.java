package org.petitiondesk.gui.page;

import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long it takes from a key to the pictures of the pages beside the text, composed, checked, set
 * and drawn, in each language, with the names of the sample and with a hundred thousand more;
 * without the wait for the window's next beat. Beside it a floor: drawing the first page alone. Not
 * a test; run its main method, with the number of names if another is wanted.
 */
final class LivePreviewBenchmark {
    private static final int ROUNDS = 200;
    private static final double NANOS_PER_MS = 1e6;
    private static final double WIDTH = 338;
    private static final String[] NAMES = {
        "Marta Lindqvist", "Jin Shanyu (金姗玉)", "朴英姬", "김민수", "Nguyễn Thị Hoa", "Élodie Garnier"
    };

    private LivePreviewBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int names = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("live-preview");
        try (LibraryThread thread = new LibraryThread(Runnable::run)) {
            Desk desk = SampleDesk.open(folder, thread);
            measure(desk, out);
            add(desk, names);
            measure(desk, out);
            desk.open().library().close();
        }
    }

    private static void measure(Desk desk, PrintStream out) throws Exception {
        Library library = desk.open().library();
        Petition petition = library.petitions().all().getFirst();
        LetterMaterial[] read = new LetterMaterial[1];
        double reading =
                time(() -> read[0] = LetterMaterial.read(library, petition, Copy.DELIVERY));
        out.printf(
                Locale.ROOT,
                "%d names: read in %.0f ms, asked whether they changed in %.1f ms%n",
                library.signatures().count(petition.id()),
                reading,
                time(() -> library.signatures().mark(petition.id())));
        for (TextVersion text : read[0].texts()) {
            measure(desk, read[0], text, out);
        }
        System.gc();
        out.printf(
                Locale.ROOT,
                "memory %d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static void measure(
            Desk desk, LetterMaterial material, TextVersion text, PrintStream out)
            throws Exception {
        PageSetter setter = new PageSetter(desk.workshop());
        double first = time(() -> setter.view(wish(material, text, text.body())));
        double[] keys = new double[ROUNDS];
        double[] floors = new double[ROUNDS];
        Typesetter typesetter = new Typesetter();
        PagePainter painter = new PagePainter();
        String typed = "";
        for (int round = 0; round < ROUNDS; round++) {
            typed += round % 6 == 5 ? " " : "a";
            PageWish wish = wish(material, text, typed + " " + text.body());
            keys[round] = time(() -> setter.view(wish));
            LetterDocument letter = withoutNames(setter.view(wish));
            TypesetLetter set = typesetter.typeset(letter);
            double dpi = wish.zoom().dpi(letter.page().paper());
            floors[round] = time(() -> painter.paint(set, 0, dpi));
        }
        double[] warm = warm(keys);
        double floor = warm(floors)[warm.length / 2];
        out.printf(
                Locale.ROOT,
                "%-8s pages %4d   first %7.1f ms   key to pages: median %5.1f ms   p95 %5.1f ms"
                        + "   slowest %5.1f ms   floor %5.1f ms   ratio %4.1f%n",
                text.language(),
                setter.view(wish(material, text, text.body())).pages(),
                first,
                warm[warm.length / 2],
                warm[warm.length * 95 / 100],
                warm[warm.length - 1],
                floor,
                warm[warm.length / 2] / floor);
    }

    /** In order of length, without the first ones: what was not compiled yet matters to those. */
    private static double[] warm(double[] times) {
        double[] warm = Arrays.copyOfRange(times, ROUNDS / 4, ROUNDS);
        Arrays.sort(warm);
        return warm;
    }

    private static LetterDocument withoutNames(PageSetter.View view) {
        LetterDocument letter = view.letter().orElseThrow().document().value().orElseThrow();
        return letter.with(
                letter.blocks().stream().filter(block -> !(block instanceof Block.Annex)).toList());
    }

    private static PageWish wish(LetterMaterial material, TextVersion text, String body) {
        Language language = text.language();
        TextVersion typed =
                new TextVersion(
                        text.id(),
                        text.petition(),
                        language,
                        text.title(),
                        text.subject(),
                        body,
                        text.demands(),
                        text.createdAt());
        return new PageWish(
                material.withText(typed).in(language),
                material.addressees().getFirst().addressee().id(),
                language,
                LetterOptions.Text.CURRENT,
                0,
                "",
                new Zoom(Optional.empty(), WIDTH, 1));
    }

    private static void add(Desk desk, int count) throws Exception {
        Library library = desk.open().library();
        Id petition = library.petitions().all().getFirst().id();
        Id text = library.petitions().currentTexts(petition).getFirst().id();
        List<Signed> signed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Id signatory = desk.ids().next();
            signed.add(
                    new Signed(
                            new Signatory(signatory, Signatory.Kind.PERSON, "", "", false),
                            new Signature(
                                    desk.ids().next(),
                                    petition,
                                    signatory,
                                    Optional.of(text),
                                    new SignedName(NAMES[i % NAMES.length] + " " + i),
                                    new Capacity.Personal(""),
                                    "Town",
                                    "",
                                    Optional.empty(),
                                    new ConsentGiven(Consent.PUBLIC, Optional.empty(), ""),
                                    new SignatureSource.Typed(),
                                    SignatureState.ACTIVE)));
        }
        library.signatures().add(signed);
    }

    private interface Task {
        void run() throws Exception;
    }

    private static double time(Task task) throws Exception {
        long before = System.nanoTime();
        task.run();
        return (System.nanoTime() - before) / NANOS_PER_MS;
    }
}
