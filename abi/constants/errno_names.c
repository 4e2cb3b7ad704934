// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Error and signal names. The C library has the errors that programs see; the kernel's own, from
 * 512 on (include/linux/errno.h), appear only in a call's raw result.
 */
#include "abi/constants/errno_names.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "abi/constants/constants.h"

enum { KERNEL_FIRST = 512 };

static const struct {
	const char *name, *text;
} kernel_errors[] = {
	{ "ERESTARTSYS", "To be restarted if SA_RESTART is set" },
	{ "ERESTARTNOINTR", "To be restarted" },
	{ "ERESTARTNOHAND", "To be restarted if no handler" },
	{ "ENOIOCTLCMD", "Unknown error 515" },
	{ "ERESTART_RESTARTBLOCK", "Interrupted by signal" },
	{ "EPROBE_DEFER", "Unknown error 517" },
	{ "EOPENSTALE", "Unknown error 518" },
	{ "ENOPARAM", "Unknown error 519" },
	{ NULL, NULL },
	{ "EBADHANDLE", "Unknown error 521" },
	{ "ENOTSYNC", "Unknown error 522" },
	{ "EBADCOOKIE", "Unknown error 523" },
	{ "ENOTSUPP", "Unknown error 524" },
	{ "ETOOSMALL", "Unknown error 525" },
	{ "ESERVERFAULT", "Unknown error 526" },
	{ "EBADTYPE", "Unknown error 527" },
	{ "EJUKEBOX", "Unknown error 528" },
	{ "EIOCBQUEUED", "Unknown error 529" },
	{ "ERECALLCONFLICT", "Unknown error 530" },
};

static bool is_kernel_error(int number)
{
	int count = sizeof(kernel_errors) / sizeof(kernel_errors[0]);

	return number >= KERNEL_FIRST && number < KERNEL_FIRST + count;
}

const char *errno_name(int number)
{
	if (is_kernel_error(number))
		return kernel_errors[number - KERNEL_FIRST].name;
	if (number == EOPNOTSUPP) /* the C library prefers the other name for the same number */
		return "EOPNOTSUPP";
	return number > 0 ? strerrorname_np(number) : NULL;
}

const char *errno_text(int number)
{
	if (is_kernel_error(number))
		return kernel_errors[number - KERNEL_FIRST].text;
	return number > 0 ? strerrordesc_np(number) : NULL;
}

const char *signal_name(int number)
{
	return xlat_name(names_signal, number);
}
