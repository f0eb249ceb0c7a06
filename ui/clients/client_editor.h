#pragma once

#include "domain/values/office.h"
#include "ui/clients/client_form.h"
#include "ui/widgets/form_dialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace deskbell::ui {

class ContactRows;
class Notice;
class SwitchBox;

/// A new client, or one that is there: name, number, language, salutation, contact points. Saved in one go. When somebody else saved it meanwhile, what was
/// typed stays and what is there now is shown.
class ClientEditor : public FormDialog {
    Q_OBJECT

public:
    /// No client: a new one. `field` has the keyboard: a field's name, "email" or "phone" for a new contact point, or an address that is there.
    ClientEditor(const Surroundings &around, ClientId client, const QString &field, QWidget *parent = nullptr);

private:
    struct Known {
        Office office;
        std::optional<Client> client;
        QString changedBy; ///< who was last at it
    };
    void layOut();
    void load();
    void show(const Known &known);
    void fill(const ClientForm &form);
    [[nodiscard]] ClientForm typed() const;
    void save() override;
    [[nodiscard]] bool hasEdits() const override;
    void add(const ClientForm &form);
    void edit(const ClientForm &form);
    void refuseSaving(const Error &error);
    void showFaults(const std::vector<Fault> &faults);
    void mergeWith(const Known &known);
    [[nodiscard]] QString said(const Difference &difference) const;
    [[nodiscard]] static Result<Known> known(const Reader &reader, ClientId client);

    ClientId m_client;
    const QString m_startField;
    Slot m_readSlot;
    ClientForm m_before; ///< as it was when this was opened, or as it is since somebody else saved it
    int m_revision = 0;
    bool m_loaded = false;
    Notice *m_notice;
    QLineEdit *m_name;
    QLineEdit *m_externalId;
    QComboBox *m_language;
    QLineEdit *m_salutation;
    SwitchBox *m_active;
    ContactRows *m_contacts;
};

} // namespace deskbell::ui
