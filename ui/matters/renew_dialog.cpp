#include "ui/matters/renew_dialog.h"

#include "ui/matters/matter_form.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

RenewDialog::RenewDialog(const Surroundings &around, MatterId matter, QWidget *parent)
    : FormDialog(around, u"renewDialog"_s, tr("Renew"), tr("Renew"), parent), m_ends(new DateField(around.theme, around.present.language(), this))
{
    m_ends->setObjectName(u"renewEnds"_s);
    m_form->add(u"ends"_s, tr("New last day"), m_ends);
    connect(m_ends, &DateField::dayChanged, this, &RenewDialog::showConsequence);
    setBusy(true);
    m_around.desk.ask(m_readSlot, [matter](const Reader &reader) { return reader.matter(matter); }, [this](const Result<Matter> &found) {
        if (found)
            show(*found);
        else
            refuse(found.error());
    });
}

void RenewDialog::show(const Matter &matter)
{
    m_matter = matter;
    setBusy(false);
    const QString name = words::brief(matter.number.isEmpty() ? matter.title : matter.number);
    setHeading(matter.ends.isValid() ? tr("Renew %1, which ends %2").arg(name, words::date(matter.ends, m_around.present.language())) : tr("Renew %1").arg(name));
    m_ends->setDay((matter.ends.isValid() ? matter.ends : m_around.present.today()).addYears(1));
    m_ends->setFocus();
    m_ends->selectAll();
}

void RenewDialog::showConsequence()
{
    const auto ends = m_ends->day({});
    QString text = ends && ends->isValid() ? endMoved(m_matter.ends, *ends, m_around.present.language()) : QString();
    if (m_matter.state == MatterState::Closed)
        text = QString(text + u' ' + tr("It is closed now and will be open again.")).trimmed();
    setConsequence(text);
}

void RenewDialog::save()
{
    m_form->clearErrors();
    const auto ends = m_ends->day(u"ends"_s);
    if (!ends) {
        refuse(ends.error());
        return;
    }
    awaitAnswer();
    m_around.desk.tell(m_slot, [matter = m_matter.id, ends = *ends](Commands &commands, const By &by) { return commands.renewMatter(matter, ends, by); },
                       [this, ends = *ends](const Result<> &result) {
                           if (!result) {
                               refuse(result.error());
                               return;
                           }
                           Q_EMIT m_around.signs.said(tr("%1 now ends %2.").arg(words::brief(m_matter.number.isEmpty() ? m_matter.title : m_matter.number),
                                                                                words::date(ends, m_around.present.language())), {});
                           accept();
                       });
}

} // namespace deskbell::ui
