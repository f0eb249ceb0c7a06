#pragma once

#include "queries/reader.h"
#include "ui/shell/surroundings.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell::ui {

class SwitchBox;

/// How a client is reached and what it agreed to: channels on or off, contact points, consent.
class NotificationsTab : public QWidget {
    Q_OBJECT

public:
    explicit NotificationsTab(const Surroundings &around, QWidget *parent = nullptr);
    void show(const Client &client);
    void focusNewAddress();

private:
    QWidget *makeChannels();
    QWidget *makeContactPoints();
    QWidget *makeConsent();
    void fillContactPoints();
    void addContactPointRow(int row, const ContactPoint &point);
    void addAddress();
    void correct(const ContactPoint &point);
    void answer(Consent consent);
    void report(const Result<> &result, const QString &done);

    const Surroundings m_around;
    Slot m_slot;
    Client m_client;
    SwitchBox *m_email = nullptr;
    SwitchBox *m_sms = nullptr;
    QGridLayout *m_points = nullptr;
    QComboBox *m_newKind = nullptr;
    QLineEdit *m_newValue = nullptr;
    QLabel *m_newError = nullptr;
    QLabel *m_consent = nullptr;
    QLineEdit *m_source = nullptr;
    QLabel *m_sourceError = nullptr;
    QPushButton *m_given = nullptr;
    QPushButton *m_withdrawn = nullptr;
    QString m_shown; ///< what the rows show; they are rebuilt only when it changed, so focus stays
};

} // namespace deskbell::ui
