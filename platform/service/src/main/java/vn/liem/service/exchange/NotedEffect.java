package vn.liem.service.exchange;

import java.util.List;
import java.util.Optional;
import vn.liem.messaging.Effect;
import vn.liem.messaging.PublishedRecord;
import vn.liem.verifier.Hash;

/** An effect before which note is taken of the records: what follows from them may already ask what they tell. */
record NotedEffect(Effect effect, List<TakesNote> notes) implements Effect {

    NotedEffect {
        notes = List.copyOf(notes);
    }

    @Override
    public long applied(String source) {
        return effect.applied(source);
    }

    @Override
    public Optional<Hash> leafAt(String source, long pos) {
        return effect.leafAt(source, pos);
    }

    @Override
    public void apply(String source, List<PublishedRecord> records) {
        takeNote(source, records);
        effect.apply(source, records);
    }

    @Override
    public void instead(String source, PublishedRecord record) {
        if (record.isOfItsOwner()) {
            notes.forEach(note -> note.forget(source, record.pos()));
        }
        takeNote(source, List.of(record));
        effect.instead(source, record);
    }

    /** Nobody notes what its source does not own. */
    private void takeNote(String source, List<PublishedRecord> records) {
        List<PublishedRecord> told =
                records.stream().filter(PublishedRecord::isOfItsOwner).toList();
        if (!told.isEmpty()) {
            notes.forEach(note -> note.of(source, told));
        }
    }
}
