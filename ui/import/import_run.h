#pragma once

#include "ui/desk/desk.h"
#include "ui/import/column_choices.h"
#include "ui/import/rehearsal.h"

#include <QObject>
#include <QTemporaryDir>
#include <optional>

namespace deskbell::ui {

/// One list on its way into the office: what was chosen for it, how far it is, and what deskbellctl said. Decides; the wizard only shows it. It outlives the
/// wizard in one language, so that another can go on with it; with its own end whatever runs for it is called off.
class ImportRun : public QObject {
    Q_OBJECT

public:
    enum class Stage { Reading, File, Columns, Checking, Checked, Types, Importing, Done };

    /// What went wrong last, in words; `field` is the option of deskbellctl that it is about.
    struct Trouble {
        QString message, next, field;
    };

    ImportRun(Desk &desk, QString file);

    /// Begins with a file, or with another one.
    void read(const QString &file);
    void readWithEncoding(const QString &encoding);
    void readWithSeparator(const QString &separator);
    /// As before: the file may have become readable, or another one.
    void readAgain();
    /// Back to what was seen before, or on to what needs no errand.
    void go(Stage stage);
    /// The columns are said. False: they cannot be read like this (ColumnChoices says why).
    bool check();
    void import();
    /// While importing: asks it to stop. What it has done by then stands; mostly nothing.
    void stop();
    void saveRejected(const QString &to);
    /// Nobody looks at it for a while: what only looks is called off.
    void suspend();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool stopping() const { return m_stopping; }
    /// The last import was stopped before it changed anything.
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QString fileName() const; ///< short enough for a heading
    [[nodiscard]] const std::optional<Trouble> &trouble() const { return m_trouble; }
    [[nodiscard]] const ListSample &sample() const { return m_sample; }
    [[nodiscard]] const Rehearsal &rehearsal() const { return m_rehearsal; }
    [[nodiscard]] int rehearsals() const { return m_rehearsals; } ///< the how many-th it is
    [[nodiscard]] const QString &savedTo() const { return m_savedTo; }
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; } ///< 0: not known yet
    /// There is something in it that a person would not like to do again.
    [[nodiscard]] bool hasChoices() const;

    ColumnChoices columns;
    bool remember = true; ///< which column is what, for the next list with these headings

Q_SIGNALS:
    void changed(); ///< another stage, or another trouble
    void progressed();
    void saveEnded();

private:
    [[nodiscard]] Trouble troubleOf(const ErrandEnd &ended, const QString &file) const;
    void become(Stage stage, std::optional<Trouble> trouble = {});
    void preview(bool otherLetters = false);
    void run(bool rehearsal);
    void rehearsed(const ErrandEnd &ended);
    void imported(const ErrandEnd &ended);
    [[nodiscard]] QStringList arguments();
    [[nodiscard]] QString mapFile();

    Desk &m_desk;
    QString m_file;
    QString m_encoding, m_separator; ///< chosen by hand; empty: guessed
    Stage m_stage = Stage::Reading;
    bool m_stopping = false;
    bool m_stopped = false;
    bool m_saving = false;
    std::optional<Trouble> m_trouble;
    ListSample m_sample;
    Rehearsal m_rehearsal;
    QString m_savedTo;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QTemporaryDir m_folder; ///< of what deskbellctl is told by files
    int m_maps = 0;
    int m_rehearsals = 0;
    Slot m_slot;
    Slot m_saveSlot;
};

} // namespace deskbell::ui
