#pragma once

#include "queries/reader.h"
#include "ui/clients/client_form.h"
#include "ui/desk/surroundings.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace deskbell::ui {

class AddressField;
class SwitchBox;

/// One contact point in the editor: address, role, language, whether it is used, and below it what is wrong with it or who has it too.
class ContactRow : public QWidget {
    Q_OBJECT

public:
    ContactRow(const Surroundings &around, const ContactForm &form, const QString &officeCountry, ClientId owner, QWidget *parent = nullptr);

    void setNumber(int number); ///< its place among its like, for those who hear the names
    [[nodiscard]] ContactForm form() const;
    void refuse(const QString &message);
    void clearError();
    void start(); ///< the keyboard to the address
    /// Of role, language and what stands right of it: the same in every row, for the headings above.
    [[nodiscard]] std::array<int, 3> widths() const;
    [[nodiscard]] AddressField *address() const { return m_address; }

Q_SIGNALS:
    void edited();
    void removeWanted();
    void clientWanted(deskbell::ClientId client); ///< who has this address too

private:
    void layOut();
    void lookForOthers();
    void showOthers(const std::vector<NamedClient> &others);

    const Surroundings &m_around;
    const ContactForm m_form; ///< as it was given
    const ClientId m_owner;
    Slot m_slot;
    ClientId m_other;
    QLabel *m_icon;
    AddressField *m_address;
    QComboBox *m_role;
    QComboBox *m_language;
    SwitchBox *m_on;
    QToolButton *m_remove;
    QLabel *m_error;
    QLabel *m_others;
    QPushButton *m_open;
};

} // namespace deskbell::ui
