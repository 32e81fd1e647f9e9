package id.pendamping.dialog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a content folder, checks it, and freezes it; or tells everything that is wrong with it at once.
 *
 * <p>What the files may hold is described in {@code src/docs/dialog-language.md}.
 */
public final class ContentReader {

    private static final List<Language> USUAL = List.of(Language.INDONESIAN, Language.ENGLISH);

    private final LocalDate today;
    private final Problems problems = new Problems();
    private final ContentFolder folder;

    private ContentReader(Path folder, LocalDate today) {
        this.today = today;
        this.folder = new ContentFolder(folder, problems);
    }

    /**
     * Reads everything.
     *
     * @param today decides which facts hold and which are past their review
     * @throws java.io.UncheckedIOException when a file is there and the disk does not give it
     */
    public static ReadResult read(Path folder, LocalDate today) {
        return new ContentReader(folder, today).read();
    }

    private ReadResult read() {
        Optional<Settings> settings = folder.open("content.yaml").map(Settings::read);
        Optional<Cursor> factsFile = folder.open("facts.yaml");
        Optional<Facts> facts = factsFile.map(new FactReader(today)::facts);
        Lexicon lexicon = new Lexicon(settings.map(Settings::languages).orElse(USUAL), today, facts);
        TextReader texts = new TextReader(lexicon);
        factsFile.ifPresent(file -> lexicon.learn(FactReader.worded(lexicon.facts(), file, texts)));
        folder.open("phrases.yaml").ifPresent(new PhraseReader(texts, lexicon)::read);
        Material material = material(lexicon, texts);
        List<DraftDialog> drafts = drafts(material);
        Map<String, String> triggers = check(drafts, material);
        Map<String, ProgrammeTemplate> programmes = programmes(texts);
        Optional<String> home = settings.flatMap(Settings::home).flatMap(at -> home(at, material));
        if (problems.haveErrors() || home.isEmpty()) {
            return new ReadResult(Optional.empty(), problems.inOrder());
        }
        Map<String, Dialog> dialogs = new LinkedHashMap<>();
        drafts.forEach(draft -> dialogs.put(draft.dialog().id(), draft.dialog()));
        Content content = new Content(lexicon.languages(), dialogs, triggers, home.get(), lexicon.facts(),
                factsFile.map(FactReader::provinces).orElseThrow(), lexicon.contributions(),
                new Phrases(lexicon.phrases()), material.words(), material.person().orElseThrow(),
                checklists(material), programmes);
        return new ReadResult(Optional.of(content), problems.inOrder());
    }

    private Material material(Lexicon lexicon, TextReader texts) {
        Words words = folder.open("words.yaml").map(new WordsReader()::read).orElse(WordsReader.NONE);
        Optional<PersonFields> person = folder.open("person.yaml").map(new PersonReader(texts)::read);
        Map<String, BankItem> bank = new LinkedHashMap<>();
        for (String file : folder.banks()) {
            folder.open(file).ifPresent(root -> new BankReader(texts, lexicon).read(root, bank));
        }
        Map<String, DialogOutline> outlines = new LinkedHashMap<>();
        for (String name : folder.dialogs()) {
            folder.open(name + "/dialog.yaml").map(root -> DialogOutline.of(root, name, texts))
                    .ifPresent(outline -> outlines.put(outline.id(), outline));
        }
        Set<String> dialogs = new TreeSet<>(folder.dialogs());
        dialogs.addAll(outlines.keySet());
        List<Cursor> lists = folder.checklists().stream().flatMap(file -> folder.open(file).stream()).toList();
        Vocabulary vocabulary = new Vocabulary(person, outlines.values(), ChecklistFile.itemsOf(lists));
        Map<String, ChecklistFile> checklists = new LinkedHashMap<>();
        lists.forEach(root -> new ChecklistReader(texts, vocabulary, dialogs).read(root, checklists));
        return new Material(texts, lexicon, vocabulary, person, words, bank, outlines, dialogs, folder, checklists);
    }

    private static List<DraftDialog> drafts(Material material) {
        List<DraftDialog> drafts = new ArrayList<>();
        for (DialogOutline outline : material.outlines().values()) {
            new DialogReader(material, outline).read().ifPresent(drafts::add);
        }
        return drafts;
    }

    /** What can only be judged when everything is read. */
    private static Map<String, String> check(List<DraftDialog> drafts, Material material) {
        List<DraftDialog> whole = drafts.stream().filter(DraftDialog::whole).toList();
        whole.forEach(draft -> new WayCheck(draft).run());
        new LoopCheck(whole).run();
        drafts.forEach(draft -> new LengthCheck(material.lexicon(), draft).run());
        return new TriggerCheck(material.words()).run(drafts);
    }

    private Map<String, ProgrammeTemplate> programmes(TextReader texts) {
        Map<String, ProgrammeTemplate> templates = new LinkedHashMap<>();
        folder.programmes().stream().flatMap(file -> folder.open(file).stream())
                .forEach(root -> new ProgrammeReader(texts).read(root, templates));
        return templates;
    }

    private static Map<String, Checklist> checklists(Material material) {
        Map<String, Checklist> lists = new LinkedHashMap<>();
        material.checklists().forEach((id, file) -> lists.put(id, file.list()));
        return lists;
    }

    private static Optional<String> home(Cursor at, Material material) {
        return at.text().filter(id -> {
            if (!material.dialogs().contains(id)) {
                at.unknown("dialog", id, material.dialogs());
            }
            return material.dialogs().contains(id);
        });
    }
}
