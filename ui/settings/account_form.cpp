#include "ui/settings/account_form.h"

#include "domain/text/template.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tab_order.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

QLineEdit *line(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    return field;
}

/// Leaves the place of the cursor alone where the text is the same.
void put(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

} // namespace

AccountForm::AccountForm(const Surroundings &around, EmailAccount &account, QString &signature, QWidget *parent)
    : QWidget(parent), m_around(around), m_account(account), m_signatureText(signature), m_form(new FieldForm(this)),
      m_byAccount(new QRadioButton(tr("a mail account"), this)), m_toFolder(new QRadioButton(tr("a folder on this computer, for trying out"), this)),
      m_address(line(u"mailAddress"_s, this)), m_password(line(u"mailPassword"_s, this)), m_server(line(u"mailServer"_s, this)),
      m_port(line(u"mailPort"_s, this)), m_user(line(u"mailUser"_s, this)), m_name(line(u"mailName"_s, this)), m_pace(line(u"mailPace"_s, this)),
      m_authority(line(u"mailAuthority"_s, this)), m_provider(new QComboBox(this)), m_security(new QComboBox(this)), m_signature(new QPlainTextEdit(this)),
      m_sample(new Notice(around.theme, this)), m_notes(new QFrame(this)), m_note(new QLabel(m_notes)), m_trusted(labelled("small", {}, this)),
      m_preview(labelled("dim", {}, this)), m_chooseAuthority(new QPushButton(tr("Choose…"), this)),
      m_wantAuthority(new QPushButton(tr("Use your own certificate authority…"), this))
{
    m_provider->setObjectName(u"mailProvider"_s);
    m_security->setObjectName(u"mailSecurity"_s);
    m_signature->setObjectName(u"mailSignature"_s);
    m_preview->setObjectName(u"signaturePreview"_s);
    m_byAccount->setObjectName(u"mailByAccount"_s);
    m_toFolder->setObjectName(u"mailToFolder"_s);
    makeAccount();
    makeAppearance();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    listen();
}

void AccountForm::makeAccount()
{
    m_provider->addItem(tr("Another provider"), QString());
    for (const MailProvider &each : m_account.providers())
        m_provider->addItem(each.name, each.id);
    m_security->addItem(tr("STARTTLS (587)"), int(MailSecurity::StartTls));
    m_security->addItem(tr("TLS (465)"), int(MailSecurity::Tls));
    m_security->addItem(tr("None, this PC only"), int(MailSecurity::Plain));
    for (QComboBox *each : {m_provider, m_security}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(12);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_notes->setProperty("kind", u"sentence"_s);
    m_notes->setObjectName(u"providerNotes"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"providerNote"_s);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(12, 8, 12, 8);
    notes->addWidget(m_note);
    m_sample->setObjectName(u"sampleRefusal"_s);

    m_form->card({});
    m_form->addText(m_sample);
    m_form->add(u"way"_s, tr("Messages leave through"), makeWays());
    m_form->addLine({{u"address"_s, tr("E-mail address"), m_address}, {u"provider"_s, tr("Provider"), m_provider}});
    m_form->addText(m_notes);
    m_form->add(u"password"_s, tr("Password"), m_password);
    m_form->addLine({{u"server"_s, tr("Server for outgoing mail"), m_server, 6}, {u"port"_s, tr("Port"), m_port, 2}, {u"security"_s, tr("Encryption"), m_security, 4}});
    m_form->addLine({{u"user"_s, tr("User name"), m_user, 7}, {u"pace"_s, tr("Messages a minute, at most"), m_pace, 5, tr("20 is safe almost everywhere. Many providers cut off at 30.")}});
    auto *authority = new QWidget(this);
    auto *across = new QHBoxLayout(authority);
    across->setContentsMargins({});
    across->setSpacing(8);
    across->addWidget(m_authority, 1);
    across->addWidget(m_chooseAuthority);
    authority->setFocusProxy(m_authority);
    m_authority->setAccessibleName(tr("Your own certificate authority"));
    m_wantAuthority->setObjectName(u"wantAuthority"_s);
    m_wantAuthority->setProperty("kind", u"link"_s);
    m_chooseAuthority->setObjectName(u"chooseAuthority"_s);
    m_chooseAuthority->setAccessibleName(tr("Choose the file of the certificate authority"));
    m_form->add(u"ca"_s, tr("Your own certificate authority (file)"), authority, tr("Only for a server with a certificate that the office or the provider made itself."));
    auto *want = new QHBoxLayout;
    want->addWidget(m_wantAuthority);
    want->addStretch();
    auto *wanted = new QWidget(this);
    wanted->setLayout(want);
    want->setContentsMargins({});
    m_form->addText(wanted);
    m_form->addText(makeTrust());
}

QWidget *AccountForm::makeWays()
{
    auto *ways = new QWidget(this);
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins({});
    layout->setSpacing(24);
    layout->addWidget(m_byAccount);
    layout->addWidget(m_toFolder);
    layout->addStretch();
    ways->setFocusProxy(m_byAccount);
    auto *either = new QButtonGroup(this);
    either->addButton(m_byAccount);
    either->addButton(m_toFolder);
    tabToTheChosen(either);
    return ways;
}

QWidget *AccountForm::makeTrust()
{
    m_trust = new QWidget(this);
    m_trusted->setWordWrap(true);
    m_trusted->setObjectName(u"trustedCertificate"_s);
    m_trusted->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *stop = new QPushButton(tr("Trust it no longer"), m_trust);
    stop->setObjectName(u"stopTrusting"_s);
    auto *across = new QHBoxLayout(m_trust);
    across->setContentsMargins({});
    across->addWidget(m_trusted, 1);
    across->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_account.trusted.clear();
        took();
    });
    return m_trust;
}

void AccountForm::makeAppearance()
{
    m_signature->setFixedHeight(112);
    m_signature->setTabChangesFocus(true);
    m_preview->setWordWrap(true);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a word without an end widens no window
    auto *letter = new QFrame(this);
    letter->setProperty("kind", u"paper"_s);
    letter->setMinimumHeight(112);
    auto *inside = new QVBoxLayout(letter);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_preview, 0, Qt::AlignTop);
    m_form->card(tr("What clients see"));
    m_form->add(u"name"_s, tr("Sender's name"), m_name);
    m_form->addLine({{u"signature"_s, tr("Signature"), m_signature, 1, tr("Stands where a text says [signature]. Empty: the office's name and its support address.")},
                     {u"preview"_s, tr("As a client sees it"), letter}});
}

void AccountForm::listen()
{
    const auto onText = [this](QLineEdit *field, const std::function<void(const QString &)> &take) {
        connect(field, &QLineEdit::textEdited, this, [this, take](const QString &text) {
            take(text);
            took();
        });
        connect(field, &QLineEdit::returnPressed, this, &AccountForm::saveWanted);
    };
    onText(m_address, [this](const QString &text) { m_account.typeAddress(text); });
    onText(m_password, [this](const QString &text) { m_account.password = text; });
    onText(m_server, [this](const QString &text) { m_account.typeServer(text); });
    onText(m_port, [this](const QString &text) { m_account.port = text; });
    onText(m_user, [this](const QString &text) { m_account.user = text; });
    onText(m_name, [this](const QString &text) { m_account.name = text; });
    onText(m_pace, [this](const QString &text) { m_account.pace = text; });
    onText(m_authority, [this](const QString &text) { m_account.caFile = text; });
    connect(m_signature, &QPlainTextEdit::textChanged, this, [this] {
        m_signatureText = m_signature->toPlainText();
        took();
    });
    connect(m_provider, &QComboBox::activated, this, [this] {
        m_account.chooseProvider(m_provider->currentData().toString());
        took();
    });
    connect(m_security, &QComboBox::activated, this, [this] {
        m_account.chooseSecurity(MailSecurity(m_security->currentData().toInt()));
        took();
    });
    connect(m_toFolder, &QRadioButton::toggled, this, [this](bool folder) {
        m_account.outbox = folder;
        took();
    });
    connect(m_wantAuthority, &QPushButton::clicked, this, &AccountForm::chooseAuthority);
    connect(m_chooseAuthority, &QPushButton::clicked, this, &AccountForm::chooseAuthority);
    connect(m_sample, &Notice::pressed, &m_around.signs, &Signpost::sampleRemovalWanted);
}

void AccountForm::show(const Office &office)
{
    m_office = office;
    showAccount();
}

void AccountForm::took()
{
    showAccount();
    Q_EMIT edited();
}

void AccountForm::showAccount()
{
    const QSignalBlocker quiet(m_toFolder), still(m_signature);
    (m_account.outbox ? m_toFolder : m_byAccount)->setChecked(true);
    m_byAccount->setEnabled(!m_office.sample);
    m_sample->say(Tone::Warning, u"warning"_s, m_office.sample ? tr("The sample office cannot use a real mail account, so that nobody is written to by mistake.") : QString(),
                  tr("Start my own office…"));
    put(m_address, m_account.address);
    put(m_password, m_account.password);
    put(m_server, m_account.server);
    put(m_port, m_account.port);
    put(m_user, m_account.user);
    put(m_name, m_account.name);
    put(m_pace, m_account.pace);
    put(m_authority, m_account.caFile);
    if (m_signature->toPlainText() != m_signatureText)
        m_signature->setPlainText(m_signatureText);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(m_account.providerId())));
    m_security->setCurrentIndex(m_security->findData(int(m_account.security)));
    m_password->setPlaceholderText(m_account.passwordStays() ? tr("Empty: the one that is stored stays") : QString());
    m_name->setPlaceholderText(m_office.name);
    for (const QString &field : {u"provider"_s, u"password"_s, u"server"_s, u"port"_s, u"security"_s, u"user"_s, u"pace"_s})
        m_form->setShown(field, !m_account.outbox);
    const bool authority = !m_account.caFile.isEmpty() || m_authority->hasFocus(); // it does not go away under the typing hand
    m_form->setShown(u"ca"_s, !m_account.outbox && authority);
    m_wantAuthority->parentWidget()->setVisible(!m_account.outbox && !authority);
    m_trust->setVisible(!m_account.outbox && !m_account.trusted.isEmpty());
    m_trusted->setText(tr("You trust one certificate of this server. Its fingerprint (SHA-256): %1").arg(m_account.trusted));
    QStringList notes;
    for (const QString &code : m_account.notes())
        notes.append(words::providerNote(code, m_around.present.language()));
    if (m_account.guessed())
        notes.append(tr("This provider is not known here, so the server is a guess from the address. The provider's help page names it; everything below can be changed."));
    m_note->setText(notes.join(u"\n\n"_s));
    m_notes->setVisible(!notes.isEmpty());
    showPreview();
}

void AccountForm::showPreview()
{
    const QString name = m_account.name.trimmed().isEmpty() ? m_office.name : m_account.name.trimmed();
    Office written = m_office;
    written.signature = m_signatureText.trimmed();
    //: How a message begins and ends for the client.
    QString seen = tr("From: %1 <%2>\n…\n%3").arg(name, m_account.address.trimmed(), signatureOf(written));
    m_preview->setText(m_account.address.trimmed().isEmpty() ? seen.remove(u" <>"_s) : seen);
}

void AccountForm::chooseAuthority()
{
    if (findChild<QFileDialog *>())
        return;
    auto *dialog = new QFileDialog(this, tr("Choose the certificate authority"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(u"authorityFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_account.caFile = file;
        took();
    });
    dialog->open();
}

void AccountForm::refuse(const QString &field, const QString &message)
{
    m_form->refuse(field, message);
}

void AccountForm::clearErrors()
{
    m_form->clearErrors();
}

} // namespace deskbell::ui
