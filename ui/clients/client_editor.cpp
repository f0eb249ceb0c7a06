#include "ui/clients/client_editor.h"

#include "ui/clients/contact_rows.h"
#include "ui/desk/window_language.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ClientEditor::ClientEditor(const Surroundings &around, ClientId client, const QString &field, QWidget *parent)
    : FormDialog(around, u"clientEditor"_s, client ? tr("Edit client") : tr("New client"), client ? tr("Save") : tr("Add client"), parent), m_client(client),
      m_startField(field), m_notice(new Notice(around.theme, this)), m_name(new QLineEdit(this)), m_externalId(new QLineEdit(this)),
      m_language(new QComboBox(this)), m_salutation(new QLineEdit(this)), m_active(new SwitchBox(around.theme, tr("This client is active"), this)),
      m_contacts(new ContactRows(around, this))
{
    layOut();
    connect(m_contacts, &ContactRows::clientWanted, this, [this](ClientId other) {
        leave([&signs = m_around.signs, other] { Q_EMIT signs.clientWanted(other, ClientTab::Notifications); });
    });
    setBusy(true); // until there is something to save
    load();
}

void ClientEditor::layOut()
{
    m_form->setMinimumWidth(852);
    m_notice->setObjectName(u"clientEditorNotice"_s);
    m_notice->hide();
    m_name->setObjectName(u"clientNameField"_s);
    m_externalId->setObjectName(u"clientNumberField"_s);
    m_language->setObjectName(u"clientLanguageField"_s);
    for (const QString &code : WindowLanguage::known())
        m_language->addItem(WindowLanguage::nameOf(code), code);
    m_salutation->setObjectName(u"clientSalutationField"_s);
    m_active->setObjectName(u"clientActiveField"_s);
    m_body->insertWidget(0, m_notice);
    m_form->addLine({{u"name"_s, tr("Name"), m_name}, {u"salutation"_s, tr("Salutation, as letters begin"), m_salutation}});
    m_form->addLine({{u"external-id"_s, tr("Client number"), m_externalId}, {u"language"_s, tr("Language of messages"), m_language},
                     {u"state"_s, tr("Active: messages may go"), m_active}});
    m_form->setShown(u"state"_s, bool(m_client));
    m_active->setMinimumHeight(34); // as its neighbours
    m_body->addWidget(m_contacts);
    m_body->addStretch();
}

Result<ClientEditor::Known> ClientEditor::known(const Reader &reader, ClientId client)
{
    Known known;
    auto office = reader.office();
    if (!office)
        return Failure(office.error());
    known.office = *office;
    if (!client)
        return known;
    auto found = reader.client(client);
    if (!found)
        return Failure(found.error());
    known.client = *found;
    if (const auto log = reader.log(client, {}, false); log && !log->empty())
        known.changedBy = log->front().who; // the newest
    return known;
}

void ClientEditor::load()
{
    m_around.desk.ask(m_readSlot, [client = m_client](const Reader &reader) { return known(reader, client); }, [this](const Result<Known> &known) {
        if (known)
            show(*known);
        else
            refuseSaving(known.error());
    });
}

void ClientEditor::show(const Known &known)
{
    m_contacts->setOffice(known.office.country, known.office.presets.contains(u"kyc"_s) ? Role::Contact : Role::Client);
    m_before.language = known.office.language;
    if (known.client) {
        setHeading(tr("Edit %1").arg(words::brief(known.client->name)));
        m_before = formOf(*known.client);
        m_revision = known.client->revision;
    }
    fill(m_before);
    if (!m_client)
        m_contacts->addEmpty(ChannelKind::Email); // what a new client mostly has; left empty it is none
    setBusy(false);
    m_loaded = true;
    if (m_startField == u"email"_s || m_startField == u"phone"_s || m_contacts->rowWith(m_startField) >= 0)
        m_contacts->start(m_startField);
    else
        m_form->focus(m_form->has(m_startField) ? m_startField : u"name"_s);
}

void ClientEditor::fill(const ClientForm &form)
{
    m_name->setText(form.name);
    m_name->setCursorPosition(0);
    m_externalId->setText(form.externalId);
    m_language->setCurrentIndex(std::max(0, m_language->findData(form.language)));
    m_salutation->setText(form.salutation);
    m_active->setChecked(form.active);
    m_contacts->setRows(form.points, m_client);
}

ClientForm ClientEditor::typed() const
{
    return {m_name->text(), m_externalId->text(), m_language->currentData().toString(), m_salutation->text(), m_active->isChecked(), m_contacts->rows()};
}

bool ClientEditor::hasEdits() const
{
    return m_loaded && withoutBlanks(typed()) != m_before;
}

void ClientEditor::save()
{
    m_form->clearErrors();
    m_contacts->clearErrors();
    const ClientForm form = typed();
    if (const auto faults = faultsOf(form); !faults.empty()) {
        showFaults(faults);
        return;
    }
    setBusy(true);
    if (m_client)
        edit(form);
    else
        add(form);
}

void ClientEditor::add(const ClientForm &form)
{
    m_around.desk.tell(m_slot, [draft = draftOf(form)](Commands &commands, const By &by) { return commands.addClient(draft, by); },
                       [this, name = form.name](const Result<ClientId> &added) {
                           if (!added) {
                               refuseSaving(added.error());
                               return;
                           }
                           accept();
                           Q_EMIT m_around.signs.clientWanted(*added, ClientTab::Matters);
                           Q_EMIT m_around.signs.said(tr("%1 was added.").arg(words::brief(name.trimmed())), {});
                       });
}

void ClientEditor::edit(const ClientForm &form)
{
    m_around.desk.tell(m_slot, [client = m_client, edit = editOf(m_before, form, m_revision)](Commands &commands, const By &by) { return commands.editClient(client, edit, by); },
                       [this, name = form.name](const Result<> &edited) {
                           if (!edited) {
                               refuseSaving(edited.error());
                               return;
                           }
                           accept();
                           Q_EMIT m_around.signs.said(tr("%1 was saved.").arg(words::brief(name.trimmed())), {});
                       });
}

void ClientEditor::refuseSaving(const Error &error)
{
    const bool others = error.code == u"busy"_s || (error.kind == ErrorKind::NotFound && error.field == u"contact"_s);
    if (others) {
        m_around.desk.ask(m_readSlot, [client = m_client](const Reader &reader) { return known(reader, client); }, [this](const Result<Known> &known) {
            setBusy(false);
            if (known)
                mergeWith(*known);
            else
                refuseSaving(known.error());
        });
        return;
    }
    setBusy(false);
    if (error.kind == ErrorKind::NotFound) {
        m_notice->say(Tone::Refusal, u"warning"_s, tr("This client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave: copy what you need."));
        return;
    }
    if (const int row = error.field == u"email"_s || error.field == u"phone"_s ? m_contacts->rowWith(error.detail) : -1; row >= 0)
        showFaults({{contactField(size_t(row)), error}});
    else
        refuse(error);
}

void ClientEditor::showFaults(const std::vector<Fault> &faults)
{
    const QString &language = m_around.present.language();
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) { // the first one gets the keyboard last, and keeps it
        if (m_form->has(fault->field)) {
            m_form->refuse(fault->error, language);
            continue;
        }
        const words::ErrorText text = words::error(fault->error, language);
        m_contacts->refuse(size_t(fault->field.section(u'-', 1).toULongLong()), text.message + u' ' + text.next);
    }
}

void ClientEditor::mergeWith(const Known &known)
{
    const ClientForm theirs = formOf(*known.client);
    const MergedClient merge = merged(m_before, typed(), theirs);
    m_before = theirs;
    m_revision = known.client->revision;
    if (merge.differences.empty()) { // what they changed does not stand here
        save();
        return;
    }
    fill(merge.form);
    //: %1 is a colleague's name
    QStringList lines{known.changedBy.isEmpty() ? tr("Somebody changed this client while it was open here. What you typed is kept and not saved yet:")
                                                  : tr("%1 changed this client while it was open here. What you typed is kept and not saved yet:").arg(known.changedBy)};
    for (const Difference &difference : merge.differences)
        lines << said(difference);
    m_notice->say(Tone::Warning, u"warning"_s, lines.join(u'\n'));
    m_save->setFocus();
}

QString ClientEditor::said(const Difference &difference) const
{
    static const QHash<QString, const char *> names{
        {u"name"_s, QT_TR_NOOP("Name")},         {u"external-id"_s, QT_TR_NOOP("Client number")}, {u"language"_s, QT_TR_NOOP("Language of messages")},
        {u"salutation"_s, QT_TR_NOOP("Salutation")}, {u"state"_s, QT_TR_NOOP("Active")},          {u"contact"_s, QT_TR_NOOP("Contact point")},
    };
    const QString name = tr(names.value(difference.field));
    QString there = words::brief(difference.there);
    if (difference.field == u"language"_s)
        there = WindowLanguage::nameOf(there);
    else if (difference.field == u"state"_s)
        there = difference.there == code(ClientState::Active) ? tr("on") : tr("off");
    if (there.isEmpty())
        //: %1 is a field: "Contact point"
        return difference.mineStays ? tr("%1: the other person removed it. Saving adds yours again.").arg(name) : tr("%1: removed here too, as the other person saved it.").arg(name);
    //: %1 is a field, %2 what stands in it
    return difference.mineStays ? tr("%1: the other person wrote “%2”. Saving replaces it with yours.").arg(name, there)
                                : tr("%1: now “%2” here too, as the other person saved it.").arg(name, there);
}

} // namespace deskbell::ui
