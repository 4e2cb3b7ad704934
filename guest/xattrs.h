/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Extended attributes of the host's files, which the parcel's archive cannot carry. */
#ifndef GUEST_XATTRS_H
#define GUEST_XATTRS_H

struct spec;

/* Sets the files' attributes, in the programs' root; one message (MAIL_NOTE) names the first that
 * the guest's file system refuses, and how many more. */
void xattrs_give(const struct spec *spec);

#endif
