/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The mailbox of the guest's init (guest/protocol.h): how it talks to the recorder without a
 * device. */
#ifndef RECORDER_MAIL_H
#define RECORDER_MAIL_H

/* Called when init calls its mailbox function. */
void mail_called(unsigned vcpu, void *data);

#endif
