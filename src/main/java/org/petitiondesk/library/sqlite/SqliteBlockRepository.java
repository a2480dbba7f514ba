package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.BlockRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.template.OwnBlock;

import java.util.List;
import java.util.Optional;

/** Own text blocks, in SQLite. */
final class SqliteBlockRepository implements BlockRepository {
    private final NamedTexts<OwnBlock> blocks;

    SqliteBlockRepository(Session session) {
        this.blocks = new NamedTexts<>(session, "text_block", OwnBlock::new);
    }

    @Override
    public void save(OwnBlock block) throws LibraryException {
        blocks.save(block.id(), block.name(), block.texts());
    }

    @Override
    public void delete(Id block) throws LibraryException {
        blocks.delete(block);
    }

    @Override
    public Optional<OwnBlock> find(Id id) throws LibraryException {
        return blocks.where("id = ?", id).stream().findFirst();
    }

    @Override
    public List<OwnBlock> all() throws LibraryException {
        return blocks.where("true");
    }
}
