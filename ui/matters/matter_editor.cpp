#include "ui/matters/matter_editor.h"

#include "ui/matters/line_rows.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

MatterEditor::MatterEditor(const Surroundings &around, ClientId client, MatterId matter, const QString &field, QWidget *parent)
    : RecordEditor(around, u"matterEditor"_s, matter ? tr("Edit matter") : tr("New matter"), matter ? tr("Save") : tr("Add matter"), sentences(), parent), m_client(client),
      m_matter(matter), m_startField(field), m_type(new QComboBox(this)), m_number(new QLineEdit(this)),
      m_title(new QLineEdit(this)), m_starts(new DateField(around.theme, around.present.language(), this)),
      m_ends(new DateField(around.theme, around.present.language(), this)), m_atDay(new DateField(around.theme, around.present.language(), this)),
      m_atTime(new QLineEdit(this)), m_link(new QLineEdit(this)), m_lines(new LineRows(around, this))
{
    layOut();
    connect(m_type, &QComboBox::activated, this, &MatterEditor::showParts);
    connect(m_ends, &DateField::dayChanged, this, &MatterEditor::showConsequence);
    read([client, matter](const Reader &reader) { return known(reader, client, matter); }, [this](const Known &known) { show(known); },
         [this](const Known &known) { mergeWith(known); });
}

RecordEditor::Sentences MatterEditor::sentences()
{
    return {tr("Somebody changed this matter while it was open here. What you typed is kept and not saved yet:"),
            tr("%1 changed this matter while it was open here. What you typed is kept and not saved yet:"),
            tr("This matter or its client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave."),
            {{u"number"_s, tr("Number")}, {u"title"_s, tr("Title")}, {u"starts"_s, tr("Starts")}, {u"ends"_s, tr("Last day")}, {u"at"_s, tr("Appointment")},
             {u"link"_s, tr("Link for the client")}, {u"line"_s, tr("Lines")}}};
}

void MatterEditor::layOut()
{
    setMinimumWidth(640);
    m_type->setObjectName(u"matterTypeField"_s);
    m_number->setObjectName(u"matterNumberField"_s);
    m_title->setObjectName(u"matterTitleField"_s);
    m_starts->setObjectName(u"matterStartsField"_s);
    m_ends->setObjectName(u"matterEndsField"_s);
    m_atDay->setObjectName(u"matterAtDayField"_s);
    m_atTime->setObjectName(u"matterAtTimeField"_s);
    m_atTime->setPlaceholderText(u"08:00"_s);
    m_link->setObjectName(u"matterLinkField"_s);
    m_link->setPlaceholderText(u"https://"_s);
    m_starts->setUsual(m_around.present.today());
    m_ends->setUsual(m_around.present.today().addYears(1));
    m_form->addLine({{u"type"_s, tr("Type"), m_type}, {u"number"_s, tr("Number"), m_number}});
    m_form->add(u"title"_s, tr("Title, as the client knows it"), m_title);
    m_form->addLine({{u"starts"_s, tr("Starts"), m_starts}, {u"ends"_s, tr("Last day"), m_ends}});
    m_form->addLine({{u"at"_s, tr("Day of the appointment"), m_atDay}, {u"at-time"_s, tr("Time of day (such as 08:00)"), m_atTime}});
    m_form->setShown(u"at"_s, false);
    m_form->setShown(u"at-time"_s, false);
    m_form->add(u"link"_s, tr("Link for the client"), m_link);
    m_form->add(u"line"_s, tr("Lines"), m_lines);
}

Result<MatterEditor::Known> MatterEditor::known(const Reader &reader, ClientId client, MatterId matter)
{
    Known known;
    const auto who = reader.client(client);
    if (!who)
        return Failure(who.error());
    known.clientName = who->name;
    auto types = reader.matterTypes();
    if (!types)
        return Failure(types.error());
    known.types = *types;
    if (!matter)
        return known;
    auto found = reader.matter(matter);
    if (!found)
        return Failure(found.error());
    known.matter = *found;
    if (const auto log = reader.log(client, matter, false); log && !log->empty())
        known.changedBy = log->front().who; // the newest
    return known;
}

void MatterEditor::show(const Known &known)
{
    for (const MatterType &type : known.types)
        m_type->addItem(words::capitalised(words::matterType(type.name, m_around.present.language())), type.name);
    if (known.matter) {
        const Matter &matter = *known.matter;
        setHeading(tr("Edit %1").arg(words::brief(matter.number.isEmpty() ? matter.title : matter.number)));
        m_before = formOf(matter, m_around.present.zone());
        m_revision = matter.revision;
        m_type->setEnabled(false);
        m_type->setToolTip(tr("A matter keeps its type: add a new one for another."));
        m_type->setAccessibleDescription(m_type->toolTip());
        if (matter.state == MatterState::Cancelled)
            m_notice->say(Tone::Warning, u"warning"_s, tr("This matter is cancelled; nothing about it changes any more. Add a new one instead."));
    } else {
        setHeading(tr("New matter of %1").arg(words::brief(known.clientName)));
        m_before.type = m_type->itemData(0).toString();
    }
    fill(m_before);
    if (m_startField == u"line"_s)
        m_lines->start();
    else
        m_form->focus(m_form->has(m_startField) ? m_startField : m_matter ? u"number"_s : u"type"_s);
}

void MatterEditor::fill(const MatterForm &form)
{
    m_type->setCurrentIndex(m_type->findData(form.type));
    m_number->setText(form.number);
    m_title->setText(form.title);
    m_starts->setDay(form.starts);
    m_ends->setDay(form.ends);
    m_atDay->setDay(form.atDay);
    m_atTime->setText(form.atTime.isValid() ? form.atTime.toString(u"HH:mm"_s) : QString());
    m_link->setText(form.link);
    m_lines->setLines(form.lines, partsOf(form));
    showParts();
    showConsequence();
}

void MatterEditor::showParts()
{
    MatterForm form;
    form.type = m_type->currentData().toString();
    form.lines = m_lines->lines();
    MatterParts parts = partsOf(form);
    parts.at = parts.at || !m_atDay->text().isEmpty() || !m_atTime->text().isEmpty(); // what would be saved is seen
    m_form->setShown(u"at"_s, parts.at);
    m_form->setShown(u"at-time"_s, parts.at);
    m_lines->setParts(parts);
}

void MatterEditor::showConsequence()
{
    const auto ends = m_ends->day({});
    setConsequence(ends && m_matter ? endMoved(m_before.ends, *ends, m_around.present.language()) : QString());
}

Result<MatterForm> MatterEditor::typed() const
{
    MatterForm form{m_type->currentData().toString(), m_number->text(), m_title->text(), m_link->text(), {}, {}, {}, {}, m_lines->lines()};
    for (const auto &[field, control, member] : {std::tuple{u"starts"_s, m_starts, &MatterForm::starts}, {u"ends"_s, m_ends, &MatterForm::ends},
                                                 {u"at"_s, m_atDay, &MatterForm::atDay}}) {
        const auto day = control->day(field);
        if (!day)
            return Failure(day.error());
        form.*member = *day;
    }
    const QString time = m_atTime->text().trimmed();
    for (const QString &way : {u"H:mm"_s, u"H.mm"_s})
        if (!form.atTime.isValid())
            form.atTime = QTime::fromString(time, way);
    if ((!time.isEmpty() && !form.atTime.isValid()) || (time.isEmpty() && form.atDay.isValid()))
        return failure(ErrorKind::Rejected, u"bad_time"_s, time, u"at-time"_s);
    if (form.atTime.isValid() && !form.atDay.isValid())
        return failure(ErrorKind::Rejected, u"bad_day"_s, {}, u"at"_s);
    return form;
}

bool MatterEditor::differs() const
{
    auto form = typed();
    if (!form)
        return true;
    std::erase_if(form->lines, [](const Line &line) { return isBlank(line); });
    return !m_matter && form->type != m_before.type ? true : !(*form == m_before);
}

void MatterEditor::save()
{
    m_form->clearErrors();
    const auto form = typed();
    if (!form) {
        refuse(form.error());
        return;
    }
    write(form->title, [client = m_client, matter = m_matter, before = m_before, form = *form, revision = m_revision, zone = m_around.present.zone()](Commands &commands, const By &by)
              -> Result<MatterId> {
        if (!matter)
            return commands.addMatter(draftOf(form, client, zone), by);
        return commands.editMatter(matter, editOf(before, form, revision, zone), by).map([matter] { return matter; });
    }, [this](MatterId) {
        if (!m_matter)
            Q_EMIT m_around.signs.clientWanted(m_client, ClientTab::Matters);
    });
}

void MatterEditor::mergeWith(const Known &known)
{
    const auto mine = typed();
    if (!mine)
        return;
    const MatterForm theirs = formOf(*known.matter, m_around.present.zone());
    const MergedMatter merge = merged(m_before, *mine, theirs, m_around.present.language());
    m_before = theirs;
    m_revision = known.matter->revision;
    if (!merge.differences.empty())
        fill(merge.form);
    goOn(known.changedBy, merge.differences);
}

} // namespace deskbell::ui
