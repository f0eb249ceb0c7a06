#include "ui/import/import_run.h"

#include "ui/import/sample_model.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ImportRun::ImportRun(Desk &desk, QString file) : m_desk(desk), m_file(std::move(file)) {}

QString ImportRun::fileName() const
{
    return shortened(QFileInfo(m_file).fileName());
}

ImportRun::Trouble ImportRun::troubleOf(const ErrandEnd &ended, const QString &file) const
{
    // Its name is enough, and a long path would not fit.
    return {QString(ended.message).replace(file, shortened(QFileInfo(file).fileName())), ended.next, ended.field};
}

bool ImportRun::hasChoices() const
{
    return m_stage != Stage::Done && (columns.byHand() || !m_encoding.isEmpty() || !m_separator.isEmpty());
}

void ImportRun::become(Stage stage, std::optional<Trouble> trouble)
{
    m_stage = stage;
    m_trouble = std::move(trouble);
    Q_EMIT changed();
}

void ImportRun::read(const QString &file)
{
    m_file = file;
    m_encoding.clear();
    m_separator.clear();
    preview();
}

void ImportRun::readWithEncoding(const QString &encoding)
{
    m_encoding = encoding;
    preview(true);
}

void ImportRun::readWithSeparator(const QString &separator)
{
    m_separator = separator;
    preview();
}

void ImportRun::readAgain()
{
    preview();
}

void ImportRun::preview(bool otherLetters)
{
    m_stopped = false;
    m_rehearsal = {};
    become(Stage::Reading);
    QStringList arguments{u"import"_s, m_file, u"--preview"_s};
    if (!m_encoding.isEmpty())
        arguments << u"--encoding"_s << m_encoding;
    if (!m_separator.isEmpty())
        arguments << u"--separator"_s << m_separator;
    m_desk.errand(m_slot, arguments, {}, [this, otherLetters](const ErrandEnd &ended) {
        if (!ended.ok) {
            if (ended.field != "encoding"_L1)
                m_sample = {};
            become(Stage::File, troubleOf(ended, m_file));
            return;
        }
        m_sample = ListSample::fromJson(ended.data);
        ColumnChoices guessed(m_sample, ended.data);
        if (guessed.headings() == columns.headings() || (otherLetters && guessed.count() == columns.count()))
            guessed.takeOver(columns);
        columns = guessed;
        become(Stage::File);
    });
}

void ImportRun::go(Stage stage)
{
    if (m_stage == Stage::Checking) // on the way back: nobody waits for it any more
        m_desk.callOff(m_slot);
    m_stopped = false;
    become(stage);
}

void ImportRun::suspend()
{
    if (m_stage != Stage::Checking)
        return;
    m_stage = Stage::Columns;
    m_desk.callOff(m_slot);
}

bool ImportRun::check()
{
    if (columns.obstacle() || !columns.doubled().empty())
        return false;
    run(true);
    return true;
}

void ImportRun::import()
{
    run(false);
}

void ImportRun::run(bool rehearsal)
{
    m_stopping = false;
    m_stopped = false;
    m_done = m_total = 0;
    m_savedTo.clear();
    if (rehearsal)
        m_rehearsal = {}; // the file may have become another; this looks at it as it is now
    QStringList all = arguments();
    all << u"--changes"_s << QString::number(Rehearsal::listed);
    if (rehearsal)
        all << u"--dry-run"_s;
    else if (remember)
        all << u"--remember"_s;
    become(rehearsal ? Stage::Checking : Stage::Importing);
    m_desk.errand(m_slot, all, {}, [this, rehearsal](const ErrandEnd &ended) {
        rehearsal ? rehearsed(ended) : imported(ended);
    }, [this](const QJsonObject &progress) {
        m_done = progress.value("done"_L1).toInteger();
        m_total = progress.value("total"_L1).toInteger();
        Q_EMIT progressed();
    });
}

QStringList ImportRun::arguments()
{
    QStringList all{u"import"_s, m_file, u"--errand"_s, u"--map"_s, mapFile()};
    // What was only guessed from the beginning may be guessed better from the whole.
    if (!m_encoding.isEmpty())
        all << u"--encoding"_s << m_encoding;
    if (!m_sample.separator.isEmpty())
        all << u"--separator"_s << m_sample.separator;
    if (!m_rehearsal.isEmpty())
        all << u"--fingerprint"_s << m_rehearsal.fingerprint();
    return all;
}

QString ImportRun::mapFile()
{
    QFile file(m_folder.filePath(u"columns-%1.json"_s.arg(++m_maps))); // each errand its own: an earlier one may still read its
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(columns.map()).toJson());
    return file.fileName(); // one that could not be written is refused by name
}

void ImportRun::rehearsed(const ErrandEnd &ended)
{
    if (ended.ok) {
        m_rehearsal = Rehearsal(ended.data);
        ++m_rehearsals;
        become(Stage::Checked);
        return;
    }
    m_rehearsal = {};
    const bool ofFile = ended.field == "file"_L1 || ended.field == "encoding"_L1;
    become(ofFile ? Stage::File : ended.field == "map"_L1 ? Stage::Columns : Stage::Checked, troubleOf(ended, m_file));
}

void ImportRun::imported(const ErrandEnd &ended)
{
    m_stopped = m_stopping && !ended.ok;
    m_stopping = false;
    if (ended.ok) { // also when it was asked to stop too late
        m_rehearsal = Rehearsal(ended.data);
        become(Stage::Done);
    } else {
        become(Stage::Checked, m_stopped ? std::nullopt : std::optional(troubleOf(ended, m_file)));
    }
}

void ImportRun::stop()
{
    if (m_stage != Stage::Importing || m_stopping)
        return;
    m_stopping = true;
    m_desk.callOff(m_slot);
    Q_EMIT changed();
}

void ImportRun::saveRejected(const QString &to)
{
    m_saving = true;
    m_savedTo.clear();
    m_desk.errand(m_saveSlot, arguments() << u"--only-rejects"_s << u"--rejects"_s << to, {}, [this, to](const ErrandEnd &ended) {
        m_saving = false;
        if (ended.ok)
            m_savedTo = to;
        become(m_stage, ended.ok ? std::nullopt : std::optional(troubleOf(ended, ended.field == "rejects"_L1 ? to : m_file)));
        Q_EMIT saveEnded();
    });
    Q_EMIT changed();
}

} // namespace deskbell::ui
