/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parcel (protocol.h): the files of one run, which come when the machine is already up. */
#ifndef GUEST_PARCEL_H
#define GUEST_PARCEL_H

/* 0 or -errno, after telling what failed through the mailbox. */
int parcel_unpack(void);

#endif
