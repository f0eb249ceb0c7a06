#pragma once

#include "ui/widgets/difference.h"
#include "ui/widgets/form_dialog.h"

#include <QHash>
#include <vector>

namespace deskbell::ui {

class Notice;

/// A dialog that edits one thing of the office, new or there. Nothing can be typed before it was read. When somebody else saved it meanwhile, what was typed
/// stays and what is there now is shown, before anything is written.
class RecordEditor : public FormDialog {
    Q_OBJECT

public:
    [[nodiscard]] bool hasEdits() const final { return m_loaded && differs(); }

protected:
    /// What is said about the thing: whole sentences, for only these can be translated.
    struct Sentences {
        QString changed;   ///< somebody changed it
        QString changedBy; ///< %1 did
        QString removed;
        QHash<QString, QString> fields; ///< their names, as in Difference
    };
    RecordEditor(const Surroundings &around, const QString &name, const QString &title, const QString &save, Sentences sentences, QWidget *parent);

    /// Reads what is there by `look`, `Result<Known>(const Reader &)`, which the first time is shown by `show` and later put together with what was typed by `merge`.
    template <typename Look, typename Show, typename Merge> void read(Look look, Show show, Merge merge)
    {
        m_read = [this, look, show, merge] {
            setReading(true);
            m_around.desk.ask(m_readSlot, look, [this, show, merge](const auto &known) {
                if (!known) {
                    refuseReading(known.error());
                    return;
                }
                setReading(false);
                if (std::exchange(m_loaded, true))
                    merge(*known);
                else
                    show(*known);
            });
        };
        m_read();
    }
    /// Saves by `command`, `Result<Id>(Commands &, const By &)`; `name` is what people call the thing.
    template <typename Command, typename Then> void write(const QString &name, Command command, Then then)
    {
        awaitAnswer();
        m_around.desk.tell(m_slot, command, [this, name, then](const auto &written) {
            if (!written) {
                refuseSaving(written.error());
                return;
            }
            accept();
            then(*written);
            saySaved(name);
        });
    }
    /// Both were put together: says what differs, or saves at once when nothing that stands here does.
    void goOn(const QString &changedBy, const std::vector<Difference> &differences);

    /// Whether something else stands in the fields than what was read.
    [[nodiscard]] virtual bool differs() const = 0;
    /// Whether the error means that somebody else saved it.
    [[nodiscard]] virtual bool isConflict(const Error &error) const { return error.code == u"changed_meanwhile"; }
    virtual void refuseField(const Error &error) { refuse(error); }

    Notice *m_notice;
    int m_revision = 0; ///< what was read; 0: it is new

private:
    void setReading(bool reading);
    [[nodiscard]] QList<QWidget *> fields() const;
    void refuseReading(const Error &error);
    void refuseSaving(const Error &error);
    void saySaved(const QString &name);
    [[nodiscard]] QString said(const Difference &difference) const;

    const Sentences m_sentences;
    std::function<void()> m_read;
    Slot m_readSlot;
    bool m_loaded = false;
};

} // namespace deskbell::ui
