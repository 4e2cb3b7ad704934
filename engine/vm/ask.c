// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/ask.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files.h"
#include "engine/vm/session.h"
#include "engine/vm/setup.h"
#include "guest/protocol.h"
#include "sym/ksyms.h"

#define RAM_MB      512
#define SYMBOLS_MAX (64u << 20)

/* Behind the line "symbols BYTES" the text, as it is. False: not there yet. */
static bool text_of(const struct buf *said, const char **text, size_t *n)
{
	const char *p = said->len ? memmem(said->data, said->len, "symbols ", 8) : NULL;
	char *end;

	if (!p)
		return false;
	*n = strtoul(p + 8, &end, 10);
	*text = end + 1;
	return *end == '\n' && *n <= SYMBOLS_MAX && said->len - (*text - said->data) >= *n;
}

static int failed(struct vm *vm, const struct buf *said, struct err *e)
{
	const char *message = strstr(buf_str(said), "message \"");
	char console[400];

	vm_tail(vm->console_fd, console, sizeof(console));
	if (message)
		return err_set(e, -EIO, "the guest was asked for its symbols: %.*s",
			       (int)strcspn(message + 9, "\"\n"), message + 9);
	return err_set(e, -EIO,
		       "the kernel did not come up to be asked for its symbols; its last words: %s",
		       console[0] ? console : "(none)");
}

static int listen(struct vm *vm, struct buf *out, struct err *e)
{
	struct pollfd p[2] = { { vm->marks[0], POLLIN, 0 }, { vm->qmp[0], POLLIN, 0 } };
	const double end = session_now() + BOOT_LIMIT;
	struct buf said = { 0 };
	char bytes[65536];
	const char *text;
	size_t size;
	int r = 0;

	while (!r && !text_of(&said, &text, &size)) {
		ssize_t n = 0;

		poll(p, 2, 200);
		if (p[0].revents)
			n = read(vm->marks[0], bytes, sizeof(bytes));
		if (n > 0)
			buf_add(&said, bytes, n);
		else if ((p[1].revents & POLLHUP) || session_now() > end || said.failed)
			r = failed(vm, &said, e);
		if (p[1].revents & POLLIN)
			(void)!read(vm->qmp[0], bytes, sizeof(bytes));
	}
	if (!r)
		buf_add(out, text, size);
	buf_free(&said);
	return r || !out->failed ? r : err_set(e, -ENOMEM, "out of memory");
}

/* A specification without a job, and nothing else. */
static int write_parcel(struct vm *vm, struct err *e)
{
	struct files *parcel = files_new();
	struct buf spec = { 0 };
	int r;

	spec_begin(&spec, SPEC_DEBUGCON | SPEC_SYMBOLS);
	spec_end(&spec);
	r = parcel && !spec.failed ? files_add_bytes(parcel, SPEC_PATH, spec.data, spec.len, 0600)
				   : -ENOMEM;
	if (!r)
		r = files_write(parcel, vm->parcel_fd, e);
	buf_free(&spec);
	files_free(parcel);
	return r;
}

static int write_initramfs(struct vm *vm, struct err *e)
{
	struct files *boot = files_new();
	int r = boot ? set_up_init(boot, NULL, 0, e) : -ENOMEM;

	if (!r)
		r = files_write(boot, vm->initrd_fd, e);
	files_free(boot);
	return r;
}

static int ask_symbols(const struct kernel_entry *kernel, const struct qemu *qemu, struct buf *out,
		       struct err *e)
{
	const struct vm_config c = { .qemu = qemu,
				     .vmlinux = kernel->boot,
				     .cpu = RECORD_CPU,
				     .append = KERNEL_WORDS " mitigations=off",
				     .mode = VM_REPEATABLE,
				     .ram_mb = RAM_MB };
	struct vm vm;
	int r = vm_prepare(&vm, &c, e);

	if (!r)
		r = write_initramfs(&vm, e);
	if (!r)
		r = write_parcel(&vm, e);
	if (!r)
		r = vm_start(&vm, &c, VM_FROM_BOOT, e);
	if (!r)
		r = listen(&vm, out, e);
	vm_free(&vm);
	return r;
}

/* The answer lies beside the image, in the file `path`, or, where nothing can be written, in memory for this run: then `path` is
 * changed. */
static int keep(const struct buf *text, char *path, size_t size)
{
	char unfinished[4096 + 64];
	int fd;

	snprintf(unfinished, sizeof(unfinished), "%s.new-%d", path, getpid());
	fd = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd >= 0) {
		bool whole = write(fd, text->data, text->len) == (ssize_t)text->len;

		close(fd);
		if (whole && !rename(unfinished, path))
			return 0;
		unlink(unfinished);
	}
	fd = memfd_create("symbols", MFD_CLOEXEC);
	snprintf(path, size, "/proc/self/fd/%d", fd);
	return fd >= 0 && write(fd, text->data, text->len) == (ssize_t)text->len ? 0 : -errno;
}

int symbols_of_image(struct ksyms **symbols, const struct kernel_entry *kernel,
		     const struct qemu *qemu, progress_fn progress, void *ctx, struct err *e)
{
	char path[4096 + 16];
	struct buf text = { 0 };
	int r = 0;

	snprintf(path, sizeof(path), "%.*s/symbols",
		 (int)(strrchr(kernel->vmlinux, '/') - kernel->vmlinux), kernel->vmlinux);
	if (access(path, R_OK) < 0) {
		errno = 0;
		*symbols = ksyms_open(kernel->vmlinux, e);
		if (*symbols || errno != ENOTSUP)
			return *symbols ? 0 : -EINVAL;
		if (progress)
			progress(ctx, "asking the kernel for its symbols");
		r = ask_symbols(kernel, qemu, &text, e);
		if (!r && (r = keep(&text, path, sizeof(path))) < 0)
			err_set(e, r, "the kernel's symbols: %s", strerror(-r));
		buf_free(&text);
	}
	if (!r && !(*symbols = ksyms_open_text(kernel->vmlinux, path, e)))
		r = -EINVAL;
	return r;
}
