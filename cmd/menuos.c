// SPDX-License-Identifier: GPL-2.0-or-later
/* MenuOS (guest/menuos): recorded in the VM, or as an image for a machine of its own. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/install.h"
#include "engine/vm/image.h"
#include "engine/vm/machine/qemu.h"
#include "kernels/kernels.h"

static int failed(const struct err *e)
{
	complain("%s", e->text);
	return STATUS_FAILED;
}

/* ---- recorded ---- */

static int record(struct options *o)
{
	const char *name = o->out ? o->out : "ringtrip.data";
	char path[PATH_MAX];
	char *words[] = { path, NULL };
	struct err e;
	int status;

	if (install_menuos(o->record.i386 ? 32 : 64, path, sizeof(path), &e) < 0)
		return failed(&e);
	o->rest = words;
	o->record.interrupts_are_keys = true;
	if (o->record.net_user)
		complain("with a live network this session cannot be repeated");
	status = record_trace(o);
	if (isatty(2))
		fprintf(stderr,
			"ringtrip: the session is in %s: `ringtrip show %s` shows its trips\n",
			name, name);
	return status;
}

/* ---- as an image ---- */

static int find_kernel(const struct options *o, struct kernel_entry *k, struct err *e)
{
	return o->record.i386 ? kernels_find_i386(o->record.kernel, k, e)
			      : kernels_find(o->record.kernel, k, e);
}

/* Prints a word for the shell. */
static void print_word(const char *word)
{
	if (!word[strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
			       "_-+=./:,")]) {
		printf("%s", word);
		return;
	}
	putchar('\'');
	for (; *word; word++)
		printf(*word == '\'' ? "'\\''" : "%c", *word);
	putchar('\'');
}

static void print_line(const struct qemu *qemu, const struct kernel_entry *kernel,
		       const char *image, const char *append)
{
	char words[512];

	snprintf(words, sizeof(words), IMAGE_KERNEL_WORDS "%s%s", append ? " " : "",
		 append ? append : "");
	print_word(qemu->path);
	for (int i = 0; i < QEMU_FOLDERS && *qemu->folders[i]; i++) {
		printf(" -L ");
		print_word(qemu->folders[i]);
	}
	printf(" -m 512M -nographic -no-reboot -netdev user,id=net"
	       " -device virtio-net-pci,netdev=net,romfile= -kernel ");
	print_word(kernel->boot);
	printf(" -initrd ");
	print_word(image);
	printf(" -append ");
	print_word(words);
	putchar('\n');
}

static int write_image(const struct options *o)
{
	struct kernel_entry kernel;
	struct qemu qemu;
	struct err e;
	int fd, r;

	if (qemu_find(&qemu, o->record.qemu, &e) < 0 || find_kernel(o, &kernel, &e) < 0)
		return failed(&e);
	fd = open(o->image, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (fd < 0) {
		complain("%s: %s", o->image, strerror(errno));
		return STATUS_FAILED;
	}
	r = image_write(&kernel, fd, &e);
	close(fd);
	if (r < 0)
		return failed(&e);
	print_line(&qemu, &kernel, o->image, o->record.append);
	return 0;
}

int cmd_menuos(int argc, char **argv)
{
	struct options o;
	int status = options_read(&o, "menuos", argc, argv);

	if (status >= 0)
		return status;
	if (*o.rest) {
		complain("menuos takes no arguments, not '%s'; commands are typed at its prompt",
			 *o.rest);
		return STATUS_FAILED;
	}
	return o.image ? write_image(&o) : record(&o);
}
