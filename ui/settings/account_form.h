#pragma once

#include "domain/values/office.h"
#include "ui/desk/surroundings.h"
#include "ui/settings/email_account.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace deskbell::ui {

class FieldForm;
class Notice;

/// The fields of the mail account, of what clients see of it, and of its pace. Writes what a person changes into the account and says so.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    AccountForm(const Surroundings &around, EmailAccount &account, QString &signature, QWidget *parent);

    void show(const Office &office);
    void refuse(const QString &field, const QString &message);
    void clearErrors();
    void chooseAuthority();

Q_SIGNALS:
    void edited();
    void saveWanted(); ///< Enter in a field

private:
    void makeAccount();
    void makeAppearance();
    QWidget *makeWays();
    QWidget *makeTrust();
    void listen();
    void took();        ///< a person changed the account
    void showAccount(); ///< all but what is being typed
    void showPreview();

    const Surroundings &m_around;
    EmailAccount &m_account;
    QString &m_signatureText;
    Office m_office;
    FieldForm *m_form;
    QRadioButton *m_byAccount, *m_toFolder;
    QLineEdit *m_address, *m_password, *m_server, *m_port, *m_user, *m_name, *m_pace, *m_authority;
    QComboBox *m_provider, *m_security;
    QPlainTextEdit *m_signature;
    Notice *m_sample;
    QWidget *m_notes, *m_trust = nullptr, *m_pacing = nullptr;
    QLabel *m_note, *m_trusted, *m_preview;
    QPushButton *m_chooseAuthority, *m_wantAuthority;
};

} // namespace deskbell::ui
