package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letterhead.ScannedSignature;
import org.petitiondesk.picture.PictureReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Scanned signatures of those who sign for sponsors. */
@Command(
        name = "signature",
        description = {
            "Keeps a scanned signature, which a petition prints that names it under signers:,",
            "and only in the copy for the addressee. Without a name it lists them."
        })
final class SignatureCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Mostly the signer's.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--scan",
            paramLabel = "FILE",
            description = "PNG or JPEG: dark ink on white paper. Only the ink is kept.")
    private Optional<Path> scan = Optional.empty();

    @Option(
            names = "--show",
            paramLabel = "FILE",
            description = "Writes what is kept as a PNG, to be looked at.")
    private Optional<Path> show = Optional.empty();

    @Option(names = "--remove", description = "Removes the signature.")
    private boolean remove;

    SignatureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, IOException, Failure {
        boolean changes = remove || scan.isPresent();
        if ((changes || show.isPresent()) && name.isEmpty()) {
            throw Failure.ofUsage("no-signature-name", List.of());
        }
        return session.withLibrary(changes ? Access.WRITE : Access.READ_ONLY, this::run);
    }

    private int run(Library library) throws LibraryException, IOException, Failure {
        List<Problem> problems = new ArrayList<>();
        if (scan.isPresent()) {
            Read<Picture> read = PictureReader.signature(scan.get());
            problems.addAll(read.problems());
            if (read.value().isPresent()) {
                String wanted = name.orElseThrow();
                library.stationery()
                        .save(
                                new ScannedSignature(
                                        library.stationery()
                                                .all()
                                                .signature(wanted)
                                                .map(ScannedSignature::id)
                                                .orElseGet(session.parts().ids()::next),
                                        wanted,
                                        read.value().get()));
            }
        } else if (remove) {
            library.stationery().deleteSignature(known(library).id());
        }
        if (show.isPresent()) {
            Files.write(show.get(), known(library).picture().bytes());
        }
        return answer(library.stationery().all().signatures(), problems);
    }

    private ScannedSignature known(Library library) throws LibraryException, Failure {
        String wanted = name.orElseThrow();
        return library.stationery()
                .all()
                .signature(wanted)
                .orElseThrow(() -> new Failure("no-such-scan", wanted));
    }

    private int answer(List<ScannedSignature> signatures, List<Problem> problems)
            throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("signatures", signatures.stream().map(ScannedSignature::name).toList());
        answer.put("problems", ProblemText.objects(problems, session.parts().words()));
        session.tell(problems);
        session.answer(answer, signatures.stream().map(ScannedSignature::name).toList());
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }
}
