#include "ui/matters/end_matter_dialog.h"

#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

EndMatterDialog::EndMatterDialog(const Surroundings &around, MatterId matter, MatterState as, QWidget *parent)
    : FormDialog(around, u"endMatterDialog"_s, as == MatterState::Cancelled ? tr("Cancel the matter") : tr("Close the matter"),
                 as == MatterState::Cancelled ? tr("Cancel the matter") : tr("Close the matter"), parent),
      m_matter(matter), m_as(as), m_effect(new QLabel(this))
{
    m_cancel->setText(tr("Leave it open"));
    m_cancel->setDefault(true); // Enter ends nothing
    m_effect->setObjectName(u"endMatterEffect"_s);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_form->addText(m_effect);
    setBusy(true);
    m_around.desk.ask(m_readSlot, [matter](const Reader &reader) -> Result<About> {
        const auto found = reader.matter(matter);
        if (!found)
            return Failure(found.error());
        MessageSearch theirs;
        theirs.matter = matter;
        const auto waiting = reader.waitingCount(theirs);
        if (!waiting)
            return Failure(waiting.error());
        return About{found->number.isEmpty() ? found->title : found->number, *waiting};
    }, [this](const Result<About> &about) {
        if (about)
            show(*about);
        else
            refuse(about.error());
    });
}

void EndMatterDialog::show(const About &about)
{
    setBusy(false);
    m_name = words::brief(about.name);
    setHeading(m_as == MatterState::Cancelled ? tr("Cancel %1?").arg(m_name) : tr("Close %1?").arg(m_name));
    QStringList effects{m_as == MatterState::Cancelled ? tr("No reminder about it goes any more. This cannot be taken back: a new matter would have to be added.")
                                                       : tr("No reminder about it goes any more. Renewing it later opens it again.")};
    if (about.waiting > 0)
        effects << tr("%n messages about it that wait are not sent.", nullptr, about.waiting);
    m_effect->setText(effects.join(u'\n'));
}

void EndMatterDialog::save()
{
    awaitAnswer();
    m_around.desk.tell(m_slot, [matter = m_matter, as = m_as](Commands &commands, const By &by) { return commands.endMatter(matter, as, by); },
                       [this](const Result<> &result) {
                           if (!result) {
                               refuse(result.error());
                               return;
                           }
                           Q_EMIT m_around.signs.said(m_as == MatterState::Cancelled ? tr("%1 is cancelled.").arg(m_name) : tr("%1 is closed.").arg(m_name), {});
                           accept();
                       });
}

} // namespace deskbell::ui
