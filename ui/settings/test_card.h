#pragma once

#include "ui/settings/test_verdict.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace deskbell::ui {

class Theme;

/// How the test of the mail account goes and what it showed; a certificate that nobody trusts yet, with the two ways to trust it.
class TestCard : public QFrame {
    Q_OBJECT

public:
    TestCard(const Theme &theme, QWidget *parent);

    void wait();
    /// A certificate to judge gets the keyboard, at what is to be compared.
    void show(const TestVerdict &verdict);

Q_SIGNALS:
    void cancelled();
    void trustWanted(const QString &fingerprint);
    void authorityWanted();

private:
    void addLine(const TestVerdict::Line &line);
    QWidget *certificate(const ShownCertificate &shown);

    const Theme &m_theme;
    QLabel *m_heading;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QVBoxLayout *m_lines;
};

} // namespace deskbell::ui
