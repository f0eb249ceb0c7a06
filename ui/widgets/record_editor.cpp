#include "ui/widgets/record_editor.h"

#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

RecordEditor::RecordEditor(const Surroundings &around, const QString &name, const QString &title, const QString &save, Sentences sentences, QWidget *parent)
    : FormDialog(around, name, title, save, parent), m_notice(new Notice(around.theme, this)), m_sentences(std::move(sentences))
{
    m_notice->setObjectName(name + u"Notice");
    m_body->insertWidget(0, m_notice);
    connect(m_notice, &Notice::pressed, this, [this] { m_read(); }); // its only button tries again
}

void RecordEditor::setReading(bool reading)
{
    setBusy(reading);
    if (m_loaded)
        return;
    for (QWidget *part : fields()) {
        part->setEnabled(!reading); // what is typed before it was read would be overwritten by it
        if (!reading)
            part->show();
    }
    if (!reading)
        m_notice->hide();
}

QList<QWidget *> RecordEditor::fields() const
{
    QList<QWidget *> fields;
    for (int at = 0; at < m_body->count(); ++at)
        if (QWidget *part = m_body->itemAt(at)->widget(); part && part != m_notice)
            fields << part;
    return fields;
}

void RecordEditor::refuseReading(const Error &error)
{
    if (m_loaded) {
        refuseSaving(error);
        return;
    }
    for (QWidget *part : fields())
        part->hide(); // empty they would say what is not so
    if (error.kind == ErrorKind::NotFound) {
        m_notice->say(Tone::Refusal, u"warning"_s, m_sentences.removed);
        return;
    }
    const words::ErrorText text = words::error(error, m_around.present.language());
    m_notice->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next, tr("Try again"));
    m_notice->button()->setFocus();
}

void RecordEditor::refuseSaving(const Error &error)
{
    if (m_revision > 0 && isConflict(error)) {
        m_read();
        return;
    }
    setBusy(false);
    if (error.kind == ErrorKind::NotFound)
        m_notice->say(Tone::Refusal, u"warning"_s, m_sentences.removed);
    else
        refuseField(error);
}

void RecordEditor::goOn(const QString &changedBy, const std::vector<Difference> &differences)
{
    if (differences.empty()) {
        save();
        return;
    }
    QStringList lines{changedBy.isEmpty() ? m_sentences.changed : m_sentences.changedBy.arg(changedBy)};
    for (const Difference &difference : differences)
        lines << said(difference);
    m_notice->say(Tone::Warning, u"warning"_s, lines.join(u'\n'));
    m_save->setFocus();
}

void RecordEditor::saySaved(const QString &name)
{
    const QString brief = words::brief(name.trimmed());
    Q_EMIT m_around.signs.said(m_revision > 0 ? tr("%1 was saved.").arg(brief) : tr("%1 was added.").arg(brief), {});
}

QString RecordEditor::said(const Difference &difference) const
{
    const QString name = m_sentences.fields.value(difference.field);
    const QString there = words::brief(difference.there);
    if (there.isEmpty())
        //: %1 is a field: "Contact point"
        return difference.mineStays ? tr("%1: the other person removed it. Saving adds yours again.").arg(name) : tr("%1: removed here too, as the other person saved it.").arg(name);
    //: %1 is a field, %2 what stands in it
    return difference.mineStays ? tr("%1: the other person wrote “%2”. Saving replaces it with yours.").arg(name, there)
                                : tr("%1: now “%2” here too, as the other person saved it.").arg(name, there);
}

} // namespace deskbell::ui
