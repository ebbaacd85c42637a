magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
add 63 64
mul 147 314
div 23 315
power 289 291
mul 290 317
mul 316 314
div 37 319
sub 320 265
add 320 265
add 322 266
mul 320 265
const 2.0
mul 325 324
mul 321 321
add 323 322
mul 266 328
add 327 329
sqrt 330
add 323 331
div 326 332
sub 265 333
div 333 334
mul 267 335
mul 268 37
power 316 151
mul 63 338
mul 151 63
sub 314 340
sub 314 63
div 341 342
power 316 343
mul 64 344
mul 65 63
div 346 339
div 8 339
mul 66 67
add 349 336
mul 68 347
const 2.302585092994046
mul 352 69
const 7.4
sub 285 354
mul 353 355
exp 356
mul 351 357
power 318 70
mul 358 359
add 350 360
const 1.0
add 362 361
div 348 363
add 362 350
mul 364 365
div 366 71
div 9 345
add 362 66
mul 364 369
div 370 71
div 368 71
mul 72 366
mul 72 368
mul 73 10
mul 75 367
div 348 74
mul 91 90
add 362 92
mul 378 379
sub 362 90
div 13 80
sub 382 380
mul 381 92
sub 383 384
mul 385 385
const 4.0
mul 387 381
mul 388 92
mul 389 382
add 386 390
sqrt 391
mul 325 92
mul 393 382
sub 392 385
div 394 395
div 12 78
sub 397 380
sub 398 384
mul 399 399
mul 389 397
add 400 401
sqrt 402
mul 393 397
sub 403 399
div 404 405
sub 362 84
add 362 84
add 408 85
mul 325 84
mul 407 407
add 409 408
mul 85 412
add 411 413
sqrt 414
add 409 415
div 410 416
sub 362 86
mul 86 396
add 418 419
div 84 420
sub 372 421
add 372 421
add 423 85
mul 372 421
mul 325 425
mul 422 422
add 424 423
mul 85 428
add 427 429
sqrt 430
add 424 431
div 426 432
div 433 417
power 286 88
power 289 89
mul 435 436
mul 437 434
mul 93 396
mul 76 372
div 440 77
div 11 77
mul 78 438
div 443 79
mul 87 78
mul 445 406
div 446 79
mul 80 438
div 448 81
mul 87 80
mul 450 396
div 451 81
mul 82 91
add 92 396
div 396 454
mul 379 455
mul 453 456
div 457 83
div 14 83
mul 62 43
mul 460 5
mul 61 7
mul 462 41
add 42 5
div 5 464
mul 463 465
mul 462 44
add 45 6
div 6 468
mul 467 469
mul 62 46
mul 471 6
add 470 472
mul 300 0
mul 301 1
mul 302 2
div 0 39
div 1 39
div 2 39
div 4 38
add 461 466
div 5 39
div 6 40
div 3 40
mul 47 367
mul 48 397
mul 94 95
sub 362 97
add 362 97
add 489 98
mul 325 97
mul 488 488
add 490 489
mul 98 493
add 492 494
sqrt 495
add 490 496
div 491 497
div 15 487
add 362 103
mul 102 500
sub 362 102
sub 499 501
mul 502 103
sub 503 504
mul 505 505
mul 387 502
mul 507 103
mul 508 499
add 506 509
sqrt 510
mul 325 103
mul 512 499
sub 511 505
div 513 514
div 15 94
mul 101 515
sub 367 97
add 367 97
add 519 98
mul 367 97
mul 325 521
mul 518 518
add 520 519
mul 98 524
add 523 525
sqrt 526
add 520 527
div 522 528
mul 487 529
div 530 498
div 531 96
mul 487 515
div 533 96
mul 487 100
mul 535 397
div 536 99
mul 100 15
div 538 99
mul 128 129
mul 540 130
sub 362 127
mul 127 125
add 542 543
mul 541 544
div 26 319
div 546 173
neg 148
power 316 548
div 120 149
power 550 150
mul 549 551
mul 152 153
mul 553 552
add 362 554
div 362 555
mul 154 545
power 552 155
mul 557 558
add 362 559
div 556 560
add 362 163
mul 162 562
mul 163 396
add 362 564
div 563 565
power 24 158
mul 157 567
neg 159
power 547 569
mul 568 570
div 571 566
mul 156 572
add 362 573
div 561 574
mul 160 161
mul 576 24
div 577 566
add 362 578
div 575 579
mul 120 147
mul 581 580
sub 362 556
mul 579 582
sub 579 362
mul 585 582
power 316 165
mul 164 587
sub 362 177
mul 177 396
add 589 590
power 286 178
mul 591 592
power 289 179
mul 593 594
add 362 186
mul 186 396
mul 597 396
add 362 598
div 596 599
mul 584 160
add 362 160
mul 187 602
div 601 603
power 604 184
mul 182 183
div 586 187
mul 606 607
mul 608 605
mul 609 600
power 547 185
mul 610 611
mul 173 547
mul 171 25
div 614 172
div 25 172
mul 175 595
add 362 176
add 176 547
div 547 619
mul 618 620
mul 617 621
mul 175 27
div 623 174
power 547 181
mul 180 625
mul 367 396
const 0.5
mul 628 240
power 627 629
power 241 240
sub 362 242
mul 632 630
add 362 631
mul 633 634
add 630 631
div 635 636
add 242 637
mul 34 250
sub 362 252
mul 640 638
add 252 641
mul 639 642
sub 362 251
mul 644 643
add 251 645
div 65 338
sub 362 125
mul 126 648
add 362 649
mul 124 650
mul 651 545
add 362 191
add 191 36
div 36 654
mul 653 655
mul 190 656
add 189 657
mul 658 28
div 659 188
mul 195 67
add 661 335
mul 196 647
mul 352 197
mul 664 355
exp 665
mul 663 666
add 362 662
add 668 667
mul 339 669
mul 345 668
add 670 671
div 29 672
div 673 193
sub 371 362
mul 202 675
add 674 676
mul 134 677
add 362 201
power 678 203
mul 201 680
add 362 681
div 679 682
neg 199
mul 684 200
mul 685 652
mul 686 683
exp 687
mul 673 668
mul 198 583
sub 362 690
mul 689 691
mul 692 688
sub 362 205
add 362 206
add 206 646
div 646 696
mul 695 697
mul 694 698
add 205 699
mul 204 208
mul 701 700
power 36 207
mul 702 703
sub 693 704
add 693 704
add 706 209
mul 693 704
mul 325 708
mul 705 705
add 707 706
mul 209 711
add 710 712
sqrt 713
add 707 714
div 709 715
sub 693 716
mul 673 669
div 674 194
div 28 188
mul 192 674
mul 120 717
sub 362 212
mul 212 36
add 723 724
mul 211 725
div 31 319
div 727 213
mul 219 220
neg 222
power 646 730
mul 729 731
neg 223
power 33 733
mul 732 734
mul 218 727
div 728 225
mul 726 30
div 738 210
div 30 210
power 286 217
mul 215 741
add 362 216
add 216 728
div 728 744
mul 743 745
mul 742 746
mul 215 32
div 748 214
sub 736 735
add 736 735
add 751 221
mul 736 735
mul 325 753
mul 750 750
add 752 751
mul 221 756
add 755 757
sqrt 758
add 752 759
div 754 760
sub 736 761
mul 120 762
power 728 229
power 674 230
mul 764 765
neg 231
power 371 767
mul 766 768
sub 362 113
power 646 114
mul 770 771
add 113 772
mul 115 773
mul 108 774
mul 775 19
div 776 109
mul 108 116
mul 778 21
mul 779 719
power 737 117
mul 780 781
mul 111 719
neg 112
power 646 784
mul 783 785
mul 111 18
div 787 110
mul 104 372
power 21 107
mul 789 790
div 791 105
div 16 105
mul 106 782
mul 794 372
mul 775 17
div 796 109
mul 119 782
mul 775 20
div 799 109
mul 121 122
mul 801 583
mul 802 366
mul 134 366
div 804 131
power 805 132
mul 134 674
power 807 133
mul 806 808
add 362 809
div 362 810
mul 123 651
mul 812 545
mul 813 811
power 646 135
mul 814 815
sub 366 803
neg 816
exp 818
sub 362 819
mul 817 820
sub 817 821
sub 362 139
mul 139 288
add 823 824
sub 362 140
mul 140 157
add 826 827
mul 825 828
mul 136 138
mul 830 22
mul 831 829
mul 352 141
mul 833 355
exp 834
mul 832 835
sub 822 836
add 822 836
add 838 137
mul 822 836
mul 325 840
mul 837 837
add 839 838
mul 137 843
add 842 844
sqrt 845
add 839 846
div 841 847
sub 822 848
mul 120 849
mul 238 675
add 362 239
mul 851 852
add 239 371
div 853 854
add 674 855
mul 134 856
div 857 236
sub 233 362
sub 362 234
div 859 860
sub 233 234
power 858 235
mul 861 863
add 362 864
div 862 865
add 234 866
mul 232 34
sub 362 256
add 362 257
add 257 646
div 646 871
mul 870 872
mul 869 873
add 256 874
sub 362 258
mul 258 396
add 876 877
mul 254 878
neg 260
power 33 880
mul 879 881
div 120 263
power 883 261
mul 882 884
sub 362 262
mul 886 875
mul 887 885
add 888 262
mul 253 36
sub 362 259
mul 259 396
add 891 892
mul 893 36
mul 283 277
add 320 895
add 273 274
mul 897 896
add 273 275
mul 899 282
sub 898 900
mul 901 277
sub 896 902
mul 276 277
sub 362 904
sub 896 265
add 896 265
add 907 266
mul 896 265
mul 325 909
mul 906 906
add 908 907
mul 266 912
add 911 913
sqrt 914
add 908 915
div 910 916
sub 265 917
div 917 918
mul 267 919
sub 903 265
add 903 265
add 922 266
mul 903 265
mul 325 924
mul 921 921
add 923 922
mul 266 927
add 926 928
sqrt 929
add 923 930
div 925 931
sub 265 932
div 932 933
mul 267 934
add 362 349
add 936 920
add 937 360
div 348 938
add 269 274
mul 940 939
mul 941 937
add 269 275
mul 943 278
add 936 336
add 945 360
div 348 946
sub 942 944
mul 948 277
sub 348 949
div 950 905
add 936 935
div 360 905
add 952 953
div 951 954
add 362 661
add 956 919
add 957 667
div 718 958
add 270 274
mul 960 959
mul 961 957
add 270 275
mul 963 279
add 956 335
add 965 667
div 718 966
sub 962 964
mul 968 277
sub 718 969
div 970 905
add 956 934
div 667 905
add 972 973
div 971 974
mul 284 968
const 0.0
mul 977 962
where 968 976 978
add 271 274
mul 980 613
add 271 275
mul 982 280
add 272 274
mul 984 736
add 272 275
mul 986 281
mul 276 147
add 900 283
add 534 539
mul 304 377
add 376 991
mul 303 377
mul 305 377
add 310 979
power 36 50
power 287 51
mul 996 997
power 286 52
mul 998 999
power 646 54
mul 1000 1001
neg 55
power 33 1003
mul 1002 1004
sub 362 53
mul 53 288
add 1006 1007
mul 1005 1008
power 56 57
mul 1009 1010
power 58 59
mul 1011 1012
sub 362 49
mul 49 396
add 1014 1015
div 1013 1016
sub 1017 7
div 1018 60
power 286 143
neg 144
power 24 1021
mul 1020 1022
power 287 145
mul 1023 1024
sub 362 142
mul 142 396
add 1026 1027
div 1025 1028
sub 1029 22
div 1030 146
neg 167
power 316 1032
mul 166 1033
power 547 168
mul 1034 1035
neg 169
power 367 1037
mul 1036 1038
sub 1039 24
div 1040 170
sub 774 21
div 1042 118
power 737 224
mul 227 1044
sub 362 226
mul 226 36
add 1046 1047
mul 1045 1048
sub 1049 33
div 1050 228
neg 245
power 36 1052
power 728 246
mul 1053 1054
neg 247
power 674 1056
mul 1055 1057
mul 248 1058
sub 248 362
add 1060 1058
div 1059 1061
mul 237 35
mul 1063 867
mul 1064 638
add 1065 244
sub 1066 34
div 1067 243
sub 1062 35
div 1069 249
add 889 255
sub 1071 894
div 1072 264
add 292 293
add 1074 474
sub 294 474
add 1075 475
sub 295 475
add 1077 476
sub 296 476
add 297 477
sub 1076 477
add 1081 478
sub 1078 478
add 1083 479
sub 1080 479
sub 1079 480
add 298 481
sub 480 481
sub 1089 482
add 1088 473
sub 482 473
add 1092 485
sub 1091 485
add 1093 486
sub 1095 483
sub 1085 484
add 1094 375
sub 299 375
sub 1098 373
add 1100 374
sub 373 374
sub 1102 441
add 1103 442
sub 441 442
sub 444 486
sub 1104 444
add 1107 447
sub 1106 447
sub 1108 449
add 1110 452
sub 449 452
sub 1112 458
add 1113 459
sub 458 459
sub 1101 532
add 532 537
sub 1109 537
add 1116 990
sub 1117 990
sub 1111 792
add 1121 793
sub 792 793
sub 1122 795
add 1124 797
sub 795 797
sub 1119 850
sub 1127 992
sub 1128 993
sub 1129 994
sub 1130 942
add 1131 944
add 995 660
sub 306 660
sub 1134 720
sub 1133 721
sub 1136 786
add 1137 788
sub 786 788
sub 1138 782
add 1140 777
sub 782 777
sub 1141 722
sub 1143 962
add 1144 964
add 311 739
sub 307 739
sub 1147 740
sub 1146 747
add 1149 749
sub 747 749
sub 1150 798
add 1152 800
sub 798 800
sub 1153 763
sub 1155 985
add 1156 987
add 312 615
sub 308 615
sub 1159 616
sub 1158 622
add 1161 624
sub 622 624
sub 1162 626
sub 1164 612
sub 1165 981
add 1166 983
sub 309 582
sub 1168 588
sub 1169 988
sub 313 337
sub 1171 898
add 1172 989
div 362 315
div 362 319
mul 320 1175
add 321 321
div 628 331
div 362 332
mul 333 1179
const -1.0
div 362 334
mul 335 1182
mul 151 338
div 1184 316
where 316 1185 977
mul 343 344
div 1187 316
where 316 1188 977
div 362 339
mul 347 1190
mul 348 1190
div 362 363
mul 364 1193
div 362 71
div 362 345
mul 368 1196
div 362 74
div 362 80
add 385 385
div 628 392
div 362 395
mul 396 1202
div 362 78
add 399 399
div 628 403
div 362 405
mul 406 1207
div 362 420
mul 421 1209
add 422 422
div 628 431
div 362 432
mul 433 1213
neg 1214
div 362 417
div 362 77
div 362 79
div 362 81
div 362 454
mul 455 1220
div 362 83
div 362 464
mul 465 1223
div 362 468
mul 469 1225
div 362 39
div 362 38
div 362 40
div 362 487
add 505 505
div 628 511
div 362 514
mul 515 1233
add 518 518
div 628 527
div 362 528
mul 529 1237
div 362 498
div 362 96
div 362 99
mul 546 1175
div 362 173
mul 548 549
div 1244 316
where 316 1245 977
mul 556 556
mul 155 558
div 1248 552
where 552 1249 977
div 362 560
mul 561 1251
div 362 565
mul 566 1253
mul 158 567
div 1255 24
where 24 1256 977
mul 569 570
div 1258 547
where 547 1259 977
div 362 566
mul 572 1261
div 362 574
mul 575 1263
mul 578 1261
div 362 579
mul 580 1266
mul 165 587
div 1268 316
where 316 1269 977
div 362 599
mul 600 1271
div 362 603
mul 184 605
div 1274 604
where 604 1275 977
div 362 187
mul 185 611
div 1278 547
where 547 1279 977
div 362 172
div 362 619
mul 620 1282
div 362 174
mul 181 625
div 1285 547
where 547 1286 977
mul 629 630
div 1288 627
where 627 1289 977
div 362 636
mul 637 1291
div 362 338
mul 647 1293
div 362 654
mul 655 1295
div 362 188
div 362 672
mul 673 1298
div 362 193
mul 203 680
div 1301 678
where 678 1302 977
div 362 682
mul 683 1304
div 362 696
mul 697 1306
mul 207 703
div 1308 36
where 36 1309 977
add 705 705
div 628 714
div 362 715
mul 716 1313
neg 1314
div 362 194
mul 727 1175
div 362 213
mul 730 731
div 1319 646
where 646 1320 977
mul 733 734
div 1322 33
where 33 1323 977
div 362 225
div 362 210
div 362 744
mul 745 1327
div 362 214
add 750 750
div 628 759
div 362 760
mul 761 1332
neg 1333
mul 114 771
div 1335 646
where 646 1336 977
div 362 109
mul 117 781
div 1339 737
where 737 1340 977
mul 784 785
div 1342 646
where 646 1343 977
div 362 110
mul 107 790
div 1346 21
where 21 1347 977
div 362 105
div 362 131
mul 132 806
div 1351 805
where 805 1352 977
mul 133 808
div 1354 807
where 807 1355 977
mul 811 811
mul 135 815
div 1358 646
where 646 1359 977
add 837 837
div 628 846
div 362 847
mul 848 1363
neg 1364
div 362 854
mul 855 1366
div 362 236
mul 235 863
div 1369 858
where 858 1370 977
div 362 865
mul 866 1372
div 362 871
mul 872 1374
mul 880 881
div 1376 33
where 33 1377 977
add 906 906
div 628 915
div 362 916
mul 917 1381
div 362 918
mul 919 1383
div 362 938
mul 939 1385
div 362 958
mul 959 1387
mul 50 996
div 1389 36
where 36 1390 977
mul 54 1001
div 1392 646
where 646 1393 977
mul 1003 1004
div 1395 33
where 33 1396 977
div 362 1016
mul 1017 1398
div 362 60
mul 1021 1022
div 1401 24
where 24 1402 977
div 362 1028
mul 1029 1404
div 362 146
mul 1032 1033
div 1407 316
where 316 1408 977
mul 168 1035
div 1410 547
where 547 1411 977
mul 1037 1038
div 1413 367
where 367 1414 977
div 362 170
div 362 118
mul 224 1044
div 1418 737
where 737 1419 977
div 362 228
mul 1052 1053
div 1422 36
where 36 1423 977
mul 246 1054
div 1425 728
where 728 1426 977
mul 1056 1057
div 1428 674
where 674 1429 977
div 362 1061
mul 1062 1431
div 362 243
div 362 249
div 362 264
mul 325 265
mul 1179 1436
add 1182 1183
mul 64 1189
mul 1191 68
mul 1440 357
mul 1441 359
mul 1195 369
mul 1202 393
mul 1207 393
mul 1210 86
mul 1213 325
mul 437 1216
mul 1217 76
mul 1218 78
mul 1218 445
mul 1219 80
mul 1219 450
sub 1220 1221
mul 379 1454
mul 453 1455
mul 1222 1456
mul 465 41
sub 1223 1224
mul 463 1459
mul 469 44
sub 1225 1226
mul 467 1462
mul 1233 512
mul 1237 491
mul 1239 487
mul 1240 1466
mul 1240 487
mul 1241 535
mul 1241 100
mul 551 1246
mul 1247 553
mul 557 1250
mul 1252 1473
mul 1254 163
mul 157 1257
mul 570 1476
mul 568 1260
mul 1264 156
mul 1261 576
mul 164 1270
mul 592 177
mul 594 1482
mul 175 1483
add 597 597
mul 1272 1485
mul 1486 609
mul 1273 160
mul 1276 1488
mul 608 1489
mul 606 1277
mul 605 1491
mul 610 1280
mul 980 173
mul 1281 171
mul 621 1484
sub 1282 1283
mul 618 1497
mul 617 1498
mul 1284 175
mul 180 1287
mul 634 632
mul 1291 1502
sub 1503 1292
mul 1504 1290
mul 642 250
mul 639 640
mul 1294 196
sub 1295 1296
mul 653 1509
mul 190 1510
mul 28 1511
mul 1508 666
mul 1303 134
mul 201 1514
mul 1305 1515
mul 1516 686
mul 1517 688
mul 1518 692
mul 198 689
sub 1306 1307
mul 695 1521
mul 694 1522
mul 701 1523
mul 703 1524
mul 702 1310
mul 1313 325
mul 211 212
mul 30 1528
mul 729 1321
mul 734 1530
mul 732 1324
sub 1327 1328
mul 743 1533
mul 742 1534
mul 1329 215
mul 1332 325
mul 770 1337
mul 115 1538
mul 719 778
mul 780 1341
mul 785 111
mul 783 1344
mul 1345 111
mul 790 104
mul 789 1348
mul 372 106
mul 366 801
mul 1350 134
mul 1353 1549
mul 808 1550
mul 1356 134
mul 806 1552
mul 1357 813
mul 1554 815
mul 814 1360
mul 817 819
mul 829 830
mul 835 1558
mul 1363 325
mul 852 238
mul 1366 1561
mul 1368 134
mul 1371 1563
mul 861 1564
mul 1373 1565
mul 1566 1063
sub 1374 1375
mul 870 1568
mul 869 1569
mul 886 1570
mul 254 258
mul 881 1572
mul 879 1378
mul 887 884
mul 885 1571
mul 36 259
mul 1381 1436
add 1383 1384
mul 937 940
mul 957 960
mul 997 1391
mul 999 1582
mul 1001 1583
mul 1000 1394
mul 1002 1397
mul 1010 1008
mul 1012 1587
mul 1398 1588
mul 1399 49
mul 1020 1403
mul 1024 1591
mul 1404 1592
mul 1405 142
mul 166 1409
mul 1035 1595
mul 1034 1412
mul 1036 1415
mul 227 1420
mul 1048 1599
mul 1045 226
mul 1054 1424
mul 1053 1427
mul 1055 1430
mul 1431 248
sub 1605 1432
mul 867 237
mul 266 325
add 1177 1608
mul 1178 1609
add 362 1610
mul 1180 1611
sub 1437 1612
mul 1438 1613
mul 267 1614
neg 268
mul 63 1186
mul 1513 1186
mul 1197 1439
mul 668 1439
mul 364 1615
mul 1194 1615
mul 1442 1194
mul 1367 1443
add 389 1200
mul 1201 1625
add 1181 1626
mul 1203 1627
sub 1444 1628
mul 1629 1199
add 389 1205
mul 1206 1631
add 1181 1632
mul 1208 1633
sub 1445 1634
mul 1451 1635
mul 85 325
mul 1447 421
mul 1447 372
mul 1214 1212
mul 1450 1448
mul 1452 1448
mul 1458 61
mul 1461 61
add 460 1460
add 471 1463
neg 1229
add 508 1231
mul 1232 1648
add 1181 1649
mul 1234 1650
sub 1464 1651
mul 1652 1230
mul 1468 1653
add 1470 1654
mul 98 325
add 1235 1656
mul 1236 1657
add 362 1658
mul 1238 1659
sub 1465 1660
mul 1467 1661
mul 1243 1175
mul 1242 1243
mul 1472 1471
mul 1474 1471
neg 1666
mul 1665 1251
sub 1667 1668
mul 1263 1669
mul 1475 1262
mul 1475 1265
mul 1261 1477
mul 1261 1478
mul 1266 1670
mul 1479 1266
mul 1520 1665
mul 1548 1665
mul 1490 582
mul 1490 579
mul 1492 582
add 1679 1681
mul 1492 585
add 1680 1683
neg 1481
mul 600 1682
mul 600 1684
neg 1281
mul 1505 396
mul 1505 367
mul 644 1506
mul 644 1507
mul 1297 658
mul 1297 1512
mul 202 1443
mul 1562 1443
sub 1696 1624
mul 1519 1695
mul 691 673
mul 691 668
mul 209 325
mul 1527 704
mul 1527 693
mul 1314 1312
mul 1387 673
mul 1387 669
mul 779 1316
mul 1542 1316
neg 1297
neg 192
mul 1541 1325
mul 1600 1325
mul 1326 726
mul 1326 1529
neg 1326
mul 221 325
mul 1537 736
mul 1537 735
mul 1333 1331
mul 108 1539
mul 1338 775
mul 1338 19
mul 781 1540
mul 781 1707
mul 1349 1546
mul 1349 1545
mul 1338 17
mul 1338 20
sub 362 802
mul 1555 1551
mul 1555 1553
sub 362 820
mul 1678 1732
mul 1732 1729
mul 137 325
mul 1560 836
mul 1560 822
mul 1364 1362
mul 1567 1697
mul 1575 1574
mul 1575 1573
add 1379 1608
mul 1380 1742
add 362 1743
mul 1382 1744
sub 1578 1745
mul 1579 1746
mul 267 1747
mul 941 1748
mul 1442 1386
mul 1386 1748
mul 961 1747
mul 1618 1388
mul 1388 1747
neg 1494
neg 305
mul 1004 1584
mul 1004 1585
mul 1038 1596
mul 1038 1597
neg 1416
neg 1417
mul 1417 1539
mul 1057 1602
mul 1057 1603
neg 1434
mul 1434 1606
mul 1176 314
mul 1664 314
mul 1317 314
neg 72
neg 73
mul 1636 1204
mul 48 1204
mul 1469 1204
mul 1446 1211
mul 1446 1639
neg 1777
mul 1640 1211
sub 1638 1779
mul 1640 1776
sub 1778 1781
mul 1640 1637
sub 1215 1783
add 1780 1784
mul 1446 1784
sub 1782 1786
neg 1217
neg 1773
neg 1642
neg 1453
sub 1791 1457
neg 1222
neg 300
neg 301
neg 302
neg 1227
sub 1794 1227
sub 1795 1227
sub 1796 1227
neg 1228
sub 1789 1774
neg 1662
sub 1802 1775
mul 1676 1673
neg 1805
mul 1676 1671
neg 1807
mul 1676 1674
mul 1687 581
mul 1487 611
mul 611 1686
mul 611 1810
sub 1688 1495
neg 1500
mul 345 1614
mul 1699 1614
mul 1677 688
mul 688 1817
mul 688 1700
mul 1704 1311
sub 1702 1821
add 1703 1821
mul 1704 1701
sub 1315 1824
add 1822 1825
add 1823 1825
mul 1827 1526
mul 1827 1525
mul 120 1828
neg 1830
mul 120 1829
mul 120 1826
sub 120 1833
neg 1536
mul 1330 1719
add 1717 1836
sub 1718 1836
mul 1719 1716
sub 1334 1839
add 1837 1840
add 1838 1840
mul 1841 1532
mul 1841 1531
mul 120 1843
neg 1845
mul 120 1844
mul 120 1842
sub 120 1848
mul 1849 218
mul 984 218
neg 1851
mul 1722 1720
mul 1727 1720
mul 1728 1720
neg 1544
neg 1349
mul 1730 1557
add 1734 1858
mul 1557 1556
mul 1731 1557
mul 1361 1559
mul 1737 1559
mul 1862 1738
add 1863 1864
mul 1738 1361
sub 1736 1866
mul 1738 1735
sub 1365 1868
mul 1869 1559
add 1865 1870
add 1867 1869
mul 120 1871
neg 1873
mul 120 1872
sub 120 1875
sub 1741 1577
mul 1580 1750
mul 1580 1385
mul 1751 1580
sub 1749 1880
neg 1655
mul 1589 1586
mul 1589 1757
mul 1589 1758
neg 1406
mul 1406 1593
mul 1594 1406
mul 1416 1759
mul 1416 1598
mul 1416 1760
neg 1421
mul 1421 1601
mul 1421 1712
mul 1767 1764
mul 1767 1604
mul 1767 1765
mul 638 1607
mul 1739 638
mul 1567 638
sub 1756 303
mul 1192 1617
mul 1623 1617
mul 669 1617
add 1620 1904
mul 1878 1617
mul 1299 1905
mul 1299 1816
neg 1908
mul 1299 339
mul 304 1198
mul 1901 1198
mul 303 1198
mul 305 1198
mul 1267 1480
sub 1806 1915
mul 1267 1672
sub 1808 1917
mul 1812 1480
mul 1812 1672
sub 1920 1811
mul 1692 1689
mul 1692 1690
mul 1064 1689
mul 1064 1690
mul 1618 1910
sub 1926 1907
mul 1910 1614
sub 1909 1928
mul 1618 1705
sub 1753 1930
mul 1705 1614
mul 1733 1876
mul 1876 1859
mul 1860 1876
mul 1876 1861
mul 1581 1931
mul 1581 1932
mul 1581 1706
mul 1754 1581
sub 1752 1940
add 1938 1941
sub 1912 1911
mul 1435 1740
mul 893 1435
neg 1945
mul 1435 1877
mul 1435 1576
mul 1818 1834
neg 1949
mul 1834 1819
mul 1698 1834
mul 1834 1820
mul 1519 1834
neg 1400
mul 1400 1883
mul 1400 1884
mul 1590 1400
mul 1400 1885
sub 1803 47
sub 1790 1641
sub 1755 1501
mul 1785 1195
mul 1726 1195
mul 794 1195
mul 1449 1195
sub 1771 1966
sub 1647 1646
neg 1644
add 1644 1643
sub 1797 1645
neg 1643
neg 1496
sub 1962 1499
sub 1709 1693
neg 1694
mul 1711 1318
mul 1535 1318
sub 1852 1978
mul 1894 1318
mul 1897 1318
sub 1715 1713
neg 1714
sub 1979 1850
neg 1721
sub 1853 1543
sub 1710 1708
neg 1725
sub 1967 1964
add 1847 1855
sub 1943 1879
neg 1433
mul 1433 1898
mul 1899 1433
mul 1433 1924
mul 1433 1925
mul 1900 1433
sub 1989 1965
neg 1919
sub 1973 1921
sub 1974 1493
mul 365 1903
mul 1622 365
sub 1621 2003
mul 365 1193
mul 1952 1903
sub 1950 2006
mul 1622 1952
add 1951 2008
mul 1952 1193
mul 1994 1903
mul 1622 1994
mul 1994 1193
mul 1300 1298
mul 1300 1927
mul 1300 1929
mul 1953 1298
mul 1953 1927
add 2007 2018
mul 1953 1929
add 2009 2020
mul 1939 1298
mul 1939 1927
add 1937 2023
mul 1939 1929
add 1942 2025
sub 1960 75
mul 1922 1195
mul 47 1195
mul 2027 1195
sub 2030 72
mul 1662 1195
mul 1890 1195
mul 1995 1195
mul 75 1195
mul 1961 1963
add 1998 2036
mul 1961 1787
add 1453 2038
mul 1641 1963
mul 1641 1787
mul 1642 1963
mul 1642 1787
add 1792 2043
sub 1933 1906
sub 2031 1934
mul 284 2022
mul 284 2024
mul 284 2026
mul 977 2022
mul 977 2024
mul 977 2026
neg 2022
neg 2024
neg 2026
sub 2053 2017
add 1694 1830
sub 2054 2019
sub 2055 2021
add 1986 1832
add 1987 1954
mul 1809 1663
mul 1769 1809
add 1675 2063
mul 1891 1663
mul 1769 1891
sub 1889 2066
mul 2001 1663
mul 1769 2001
neg 2069
mul 1499 1663
mul 1769 1499
mul 1501 1663
mul 1769 1501
mul 1493 1663
mul 1769 1493
mul 1494 1663
mul 1769 1494
mul 581 1916
neg 2079
mul 2062 581
neg 2081
mul 581 2064
sub 1685 2083
mul 581 1918
mul 1813 1916
sub 1999 2086
mul 2062 1813
add 2068 2088
mul 1813 2064
sub 2070 2090
mul 1813 1918
sub 2000 2092
add 1919 2086
sub 2075 2088
sub 2090 2076
add 1921 2092
mul 1977 1175
mul 1770 1977
mul 1984 1175
mul 1770 1984
neg 2101
mul 1978 1175
mul 1770 1978
mul 1980 1175
mul 1770 1980
mul 1981 1175
mul 1770 1981
mul 1850 1175
mul 1770 1850
mul 1851 1175
mul 1770 1851
mul 2005 1190
mul 1902 2005
sub 2002 2114
mul 1991 1190
mul 1902 1991
sub 2045 2117
mul 2010 1190
mul 1902 2010
sub 2058 2120
mul 2013 1190
mul 1902 2013
sub 2123 2011
mul 1911 1190
mul 1902 1911
mul 1913 1190
mul 1902 1913
mul 1914 1190
mul 1902 1914
mul 1879 1190
mul 1902 1879
sub 1906 2132
neg 2119
add 2019 2120
mul 1923 1630
mul 1958 1630
mul 2039 1630
mul 2041 1630
mul 2044 1630
mul 1457 1630
mul 1888 1630
neg 2142
mul 2085 1630
neg 2144
mul 2093 1630
mul 1496 1630
mul 1996 1630
mul 1947 1630
mul 2043 1630
mul 1453 1630
mul 2097 1630
mul 2004 1175
mul 1768 2004
sub 2115 2154
mul 2016 1175
mul 1768 2016
sub 2015 2157
mul 2049 1175
mul 1768 2049
sub 2048 2160
mul 2052 1175
mul 1768 2052
sub 2051 2163
mul 1881 1175
neg 2165
mul 1768 1881
add 2118 2167
mul 2059 1175
mul 1768 2059
sub 2121 2170
mul 2012 1175
mul 1768 2012
sub 2124 2173
mul 897 1175
sub 1616 2175
mul 1768 897
sub 2133 2167
mul 2021 1175
mul 1768 2021
sub 2135 2180
mul 2026 1175
mul 1768 2026
sub 2024 2183
mul 72 1196
mul 1619 72
sub 2168 2186
mul 2037 1196
mul 1619 2037
mul 1966 1196
mul 1619 1966
mul 2040 1196
mul 1619 2040
mul 2042 1196
mul 1619 2042
mul 1964 1196
mul 1619 1964
mul 1965 1196
mul 1619 1965
mul 1724 2014
mul 1724 2156
mul 1724 2158
sub 2202 2099
mul 1936 2014
neg 2204
mul 1936 2156
sub 2166 2206
mul 1936 2158
sub 2187 2208
mul 1708 2014
mul 1708 2156
mul 1708 2158
mul 2061 2014
add 2056 2213
mul 2061 2156
add 2169 2215
mul 2061 2158
add 2171 2217
mul 1997 2014
neg 2219
mul 1997 2156
sub 2172 2221
mul 1997 2158
sub 2174 2223
mul 1896 2014
mul 1896 2156
mul 1896 2158
sub 2227 2108
sub 2208 1933
mul 192 2014
mul 192 2156
mul 192 2158
mul 1954 2014
sub 2017 2233
mul 1954 2156
sub 2179 2235
mul 1954 2158
sub 2181 2237
mul 2028 2113
mul 2028 2153
mul 2028 2155
mul 2029 2113
mul 2029 2153
mul 2029 2155
mul 2046 2113
add 2116 2245
mul 2046 2153
add 2207 2247
mul 2046 2155
add 2209 2249
mul 72 2113
mul 72 2153
mul 72 2155
sub 2253 2189
mul 2032 2113
mul 2032 2153
mul 2032 2155
mul 2033 2113
mul 2033 2153
mul 2033 2155
add 2067 2260
mul 2034 2113
sub 2262 2122
mul 2034 2153
add 2222 2264
mul 2034 2155
add 2224 2266
mul 1934 2113
mul 1934 2153
add 2206 2269
mul 1934 2155
add 2229 2271
mul 2035 2113
add 2125 2273
mul 2035 2153
mul 2035 2155
sub 2276 2126
mul 1547 1723
sub 1988 2278
mul 1547 2200
neg 2280
mul 1547 2098
neg 2282
mul 1547 2201
sub 2252 2284
mul 1547 2203
sub 2254 2286
sub 2286 2199
mul 119 1723
mul 119 2200
mul 119 2098
mul 119 2201
mul 119 2203
neg 1723
sub 2214 2200
neg 2098
sub 2216 2201
sub 2218 2203
neg 2289
neg 2290
sub 2100 2291
sub 2102 2293
mul 2241 1174
mul 2161 1174
mul 2164 1174
mul 2244 1174
mul 2250 1174
mul 2287 1174
mul 2191 1174
neg 2309
mul 2193 1174
neg 2311
mul 2195 1174
neg 2313
mul 2257 1174
mul 2197 1174
neg 2316
mul 2288 1174
mul 2212 1174
mul 2203 1174
mul 2293 1174
mul 2084 1174
mul 2261 1174
mul 2091 1174
mul 2072 1174
neg 2325
mul 2298 1174
mul 2302 1174
mul 2104 1174
neg 2329
mul 2106 1174
neg 2331
mul 2267 1174
mul 2228 1174
mul 2177 1174
mul 2253 1174
mul 2186 1174
neg 2337
mul 2272 1174
mul 2277 1174
mul 2128 1174
neg 2341
mul 2130 1174
neg 2343
mul 2178 1174
mul 2232 1174
mul 2238 1174
mul 2184 1174
mul 2110 1174
neg 2349
mul 2112 1174
neg 2351
mul 2074 1174
neg 2353
mul 2096 1174
mul 2078 1174
neg 2356
mul 2083 1174
mul 1481 1174
neg 2335
where 968 2304 2305
where 968 2047 2050
where 968 2159 2162
add 2327 2361
add 2295 2362
add 2297 2363
mul 1959 2239
mul 1959 2136
sub 2368 2137
mul 1959 2303
mul 1959 1691
mul 1959 2240
mul 1935 2239
add 2246 2373
mul 1935 2136
mul 1935 2303
add 2307 2376
mul 1935 1691
mul 1935 2240
add 2248 2379
mul 1854 2239
add 2251 2381
mul 1854 2136
add 2138 2383
mul 1854 2303
add 2308 2385
mul 1854 1691
mul 1854 2240
add 2285 2388
neg 2381
neg 2383
sub 2318 2385
neg 2387
sub 2284 2388
mul 1543 2239
mul 1543 2136
mul 1543 2303
add 2319 2397
mul 1543 1691
mul 1543 2240
add 2211 2400
mul 1853 2239
neg 2402
mul 1853 2136
neg 2404
mul 1853 2303
sub 2320 2406
mul 1853 1691
neg 2408
mul 1853 2240
sub 2201 2410
mul 1855 2239
neg 2412
mul 1855 2136
neg 2414
mul 1855 2303
sub 2321 2416
mul 1855 1691
neg 2418
mul 1855 2240
sub 2292 2420
mul 1763 2239
mul 1763 2136
mul 1763 2303
mul 1763 1691
mul 1763 2240
mul 2060 2239
add 2119 2427
mul 2060 2136
mul 2060 2303
add 2364 2430
mul 2060 1691
mul 2060 2240
add 2366 2433
mul 1990 2239
mul 1990 2136
mul 1990 2303
add 2328 2437
mul 1990 1691
mul 1990 2240
sub 2440 2292
mul 1948 2239
mul 1948 2136
add 2149 2443
mul 1948 2303
mul 1948 1691
mul 1948 2240
sub 2268 2373
neg 2375
sub 2339 2376
neg 2378
sub 2270 2379
mul 1832 2239
sub 2134 2453
mul 1832 2136
neg 2455
mul 1832 2303
sub 2347 2457
mul 1832 1691
neg 2459
mul 1832 2240
sub 2236 2461
mul 1847 2239
neg 2463
mul 1847 2136
neg 2465
mul 1847 2303
sub 2350 2467
mul 1847 1691
neg 2469
mul 1847 2240
neg 2471
rate solid_a 1082
rate solid_b 1084
rate solid_c 1086
rate residue 1097
rate stomach 1087
rate small_bowel 1090
rate colon 1096
rate TRPM6_gut 1019
rate plasma 1132
rate interstitium 1125
rate depot 1099
rate fast 1105
rate organs 1118
rate muscle 1114
rate deep 1115
rate red_cells 1120
rate surface 1123
rate crystal 1126
rate bone_calcium 1139
rate mineral 1142
rate bone_phosphate 1154
rate osteoblast 1043
rate TRPM6_kidney 1031
rate sodium 1170
rate aldosterone 1041
rate potassium_gut 1160
rate potassium 1167
rate cell_potassium 1163
rate calcium_gut 1135
rate calcium 1145
rate phosphate_gut 1148
rate phosphate 1157
rate cell_phosphate 1151
rate FGF23 1051
rate PTH 1068
rate gland 1070
rate calcitriol 1073
rate citrate 1173
flow diet stomach 292
flow swallowed stomach 293
flow swallowed solid_a 294
flow swallowed solid_b 295
flow swallowed solid_c 296
flow swallowed residue 297
flow injected depot 299
flow infused plasma 298
flow solid_a stomach 474
flow solid_b stomach 475
flow solid_c stomach 476
flow solid_a residue 477
flow solid_b residue 478
flow solid_c residue 479
flow stomach small_bowel 480
flow small_bowel plasma 481
flow small_bowel colon 482
flow colon plasma 473
flow plasma colon 485
flow organs colon 486
flow colon faeces 483
flow residue faeces 484
flow depot plasma 375
flow plasma interstitium 373
flow interstitium plasma 374
flow interstitium fast 441
flow fast interstitium 442
flow interstitium organs 444
flow organs interstitium 447
flow interstitium muscle 449
flow muscle interstitium 452
flow muscle deep 458
flow deep muscle 459
flow plasma red_cells 532
flow organs red_cells 537
flow red_cells plasma 990
flow interstitium surface 792
flow surface interstitium 793
flow interstitium crystal 795
flow crystal interstitium 797
flow plasma urine 850
flow plasma sweat 992
flow plasma faeces 993
flow plasma blood 994
flow plasma dialysate 942
flow dialysate plasma 944
flow diet calcium_gut 306
flow infused calcium 995
flow calcium_gut calcium 660
flow calcium_gut faeces 720
flow calcium faeces 721
flow calcium bone_calcium 786
flow bone_calcium calcium 788
flow calcium mineral 782
flow mineral calcium 777
flow calcium urine 722
flow calcium dialysate 962
flow dialysate calcium 964
flow diet phosphate_gut 307
flow infused phosphate 311
flow phosphate_gut phosphate 739
flow phosphate_gut faeces 740
flow phosphate cell_phosphate 747
flow cell_phosphate phosphate 749
flow phosphate bone_phosphate 798
flow bone_phosphate phosphate 800
flow phosphate urine 763
flow phosphate dialysate 985
flow dialysate phosphate 987
flow diet potassium_gut 308
flow infused potassium 312
flow potassium_gut potassium 615
flow potassium_gut faeces 616
flow potassium cell_potassium 622
flow cell_potassium potassium 624
flow potassium faeces 626
flow potassium urine 612
flow potassium dialysate 981
flow dialysate potassium 983
flow diet sodium 309
flow sodium urine 582
flow sodium sweat 588
flow sodium dialysate 988
flow infused citrate 313
flow citrate metabolised 337
flow citrate dialysate 898
flow dialysate citrate 989
observable gut.dissolved_a 474
observable gut.dissolved_b 475
observable gut.dissolved_c 476
observable gut.passed_a 477
observable gut.passed_b 478
observable gut.passed_c 479
observable gut.emptied 480
observable gut.absorbed 481
observable gut.moved 482
observable gut.colonic 473
observable gut.voided 483
observable gut.rest_voided 484
observable gut.secreted 485
observable gut.shed 486
observable plasma.total 348
observable plasma.ionised 364
observable plasma.ultrafilterable 366
observable plasma.relative 367
observable plasma.active 371
observable plasma.bound 360
observable plasma.outside 372
observable plasma.filtered_out 373
observable plasma.back 374
observable plasma.released 375
observable plasma.sweat 376
observable plasma.against 377
observable cells.free 396
observable cells.free_concentration 439
observable cells.held 397
observable cells.fast_in 441
observable cells.fast_out 442
observable cells.organs_in 444
observable cells.organs_out 447
observable cells.muscle_in 449
observable cells.muscle_out 452
observable cells.deep_in 458
observable cells.deep_out 459
observable erythrocyte.free 515
observable erythrocyte.total_concentration 516
observable erythrocyte.free_concentration 517
observable erythrocyte.entered 532
observable erythrocyte.left 534
observable erythrocyte.born 537
observable erythrocyte.died 539
observable bone.bound 792
observable bone.freed 793
observable bone.laid 795
observable bone.resorbed 797
observable bone.bound_Ca 786
observable bone.freed_Ca 788
observable bone.laid_Ca 782
observable bone.resorbed_Ca 777
observable bone.laid_P 798
observable bone.resorbed_P 800
observable bone.asked 774
observable kidney.proximal 803
observable kidney.limb 821
observable kidney.distal 848
observable kidney.excreted 849
observable kidney.urine 850
observable sodium.volume 316
observable sodium.plasma 338
observable sodium.past_PT 556
observable sodium.past_TAL 561
observable sodium.past_DCT 575
observable sodium.past_CD 580
observable sodium.taken_PT 583
observable sodium.delivered 584
observable sodium.reabsorbed 586
observable sodium.skin 588
observable sodium.urine 582
observable potassium.total 613
observable potassium.relative 547
observable potassium.absorbed 615
observable potassium.voided 616
observable potassium.into_cells 622
observable potassium.out_of_cells 624
observable potassium.colonic 626
observable potassium.urine 612
observable calcium.total 718
observable calcium.ionised 673
observable calcium.relative 674
observable calcium.of_day 719
observable calcium.bound 667
observable calcium.absorbed 660
observable calcium.voided 720
observable calcium.secreted 721
observable calcium.excreted 717
observable calcium.urine 722
observable phosphate.total 727
observable phosphate.relative 728
observable phosphate.of_day 737
observable phosphate.absorbed 739
observable phosphate.voided 740
observable phosphate.into_cells 747
observable phosphate.out_of_cells 749
observable phosphate.urine 763
observable phosphate.propensity 769
observable parathyroid.concentration 868
observable parathyroid.drive 867
observable parathyroid.permitted 638
observable parathyroid.effective 646
observable calcitriol.concentration 890
observable calcitriol.made 889
observable calcitriol.broken 894
observable citrate.concentration 320
observable citrate.on_calcium 335
observable citrate.on_magnesium 336
observable citrate.metabolised 337
observable signal.bound_acids 318
observable dialyser.removed_Mg 942
observable dialyser.gained_Mg 944
observable dialyser.removed_Ca 962
observable dialyser.gained_Ca 964
observable dialyser.returned_Ca 979
observable dialyser.removed_K 981
observable dialyser.gained_K 983
observable dialyser.removed_P 985
observable dialyser.gained_P 987
observable dialyser.removed_Na 988
observable dialyser.removed_citrate 898
observable dialyser.gained_citrate 989
observable dialyser.before 947
observable dialyser.after 955
observable dialyser.before_Ca 967
observable dialyser.after_Ca 975
d_rate 0 0 1798
d_rate 1 1 1799
d_rate 2 2 1800
d_rate 3 0 1227
d_rate 3 1 1227
d_rate 3 2 1227
d_rate 3 3 1647
d_rate 4 0 300
d_rate 4 1 301
d_rate 4 2 302
d_rate 4 4 1801
d_rate 5 4 1228
d_rate 5 5 1971
d_rate 5 7 1972
d_rate 6 5 1227
d_rate 6 6 1968
d_rate 6 7 1969
d_rate 6 8 2242
d_rate 6 12 1774
d_rate 6 23 2306
d_rate 6 37 2243
d_rate 7 7 1955
d_rate 7 8 2367
d_rate 7 13 2369
d_rate 7 23 2370
d_rate 7 33 1956
d_rate 7 34 2371
d_rate 7 36 1957
d_rate 7 37 2372
d_rate 8 5 1645
d_rate 8 6 1646
d_rate 8 7 1970
d_rate 8 8 2374
d_rate 8 9 2185
d_rate 8 10 73
d_rate 8 13 2375
d_rate 8 15 1655
d_rate 8 22 1873
d_rate 8 23 2377
d_rate 8 29 2205
d_rate 8 34 2378
d_rate 8 37 2380
d_rate 9 8 2382
d_rate 9 9 2188
d_rate 9 11 1217
d_rate 9 12 1773
d_rate 9 13 2384
d_rate 9 16 1349
d_rate 9 17 1721
d_rate 9 21 2279
d_rate 9 23 2386
d_rate 9 29 2281
d_rate 9 31 2283
d_rate 9 34 2387
d_rate 9 37 2389
d_rate 10 10 1772
d_rate 11 9 2190
d_rate 11 11 1788
d_rate 11 23 2310
d_rate 12 9 2192
d_rate 12 12 1804
d_rate 12 13 2139
d_rate 12 23 2312
d_rate 13 9 2194
d_rate 13 13 2140
d_rate 13 14 1222
d_rate 13 23 2314
d_rate 14 13 2141
d_rate 14 14 1793
d_rate 15 8 2255
d_rate 15 12 1775
d_rate 15 15 1882
d_rate 15 23 2315
d_rate 15 37 2256
d_rate 16 9 2196
d_rate 16 16 1857
d_rate 16 21 1725
d_rate 16 23 2317
d_rate 17 8 2390
d_rate 17 9 2198
d_rate 17 13 2391
d_rate 17 17 1985
d_rate 17 21 2278
d_rate 17 23 2392
d_rate 17 29 2280
d_rate 17 31 2282
d_rate 17 34 2393
d_rate 17 37 2394
d_rate 18 8 2395
d_rate 18 13 2396
d_rate 18 18 1856
d_rate 18 23 2398
d_rate 18 29 2210
d_rate 18 34 2399
d_rate 18 37 2401
d_rate 19 8 2403
d_rate 19 13 2405
d_rate 19 19 1985
d_rate 19 21 1723
d_rate 19 23 2407
d_rate 19 29 2200
d_rate 19 31 2098
d_rate 19 34 2409
d_rate 19 37 2411
d_rate 20 8 2413
d_rate 20 13 2415
d_rate 20 20 1985
d_rate 20 21 2289
d_rate 20 23 2417
d_rate 20 29 2290
d_rate 20 31 2291
d_rate 20 34 2419
d_rate 20 37 2421
d_rate 21 8 2422
d_rate 21 13 2423
d_rate 21 21 1762
d_rate 21 23 2424
d_rate 21 34 2425
d_rate 21 37 2426
d_rate 22 13 2143
d_rate 22 22 1886
d_rate 22 24 1887
d_rate 23 13 2145
d_rate 23 23 2322
d_rate 23 24 2080
d_rate 23 26 2081
d_rate 24 8 2258
d_rate 24 23 2323
d_rate 24 24 1761
d_rate 24 26 2065
d_rate 24 37 2259
d_rate 25 25 1814
d_rate 26 13 2146
d_rate 26 23 2324
d_rate 26 24 2087
d_rate 26 25 1495
d_rate 26 26 2089
d_rate 26 27 1500
d_rate 27 13 2147
d_rate 27 23 2326
d_rate 27 26 2071
d_rate 27 27 1815
d_rate 28 28 1975
d_rate 28 36 1976
d_rate 29 8 2428
d_rate 29 13 2429
d_rate 29 18 1544
d_rate 29 19 1721
d_rate 29 21 2294
d_rate 29 23 2431
d_rate 29 28 1693
d_rate 29 29 2365
d_rate 29 31 2296
d_rate 29 34 2432
d_rate 29 36 2057
d_rate 29 37 2434
d_rate 30 30 1982
d_rate 30 36 1983
d_rate 31 8 2435
d_rate 31 13 2436
d_rate 31 20 1721
d_rate 31 21 2299
d_rate 31 23 2438
d_rate 31 29 2300
d_rate 31 30 1713
d_rate 31 31 2301
d_rate 31 32 1536
d_rate 31 33 1845
d_rate 31 34 2439
d_rate 31 36 1714
d_rate 31 37 2441
d_rate 32 23 2330
d_rate 32 31 2103
d_rate 32 32 1835
d_rate 33 23 2332
d_rate 33 31 2105
d_rate 33 33 1892
d_rate 33 36 1893
d_rate 34 8 2263
d_rate 34 13 2148
d_rate 34 23 2333
d_rate 34 29 2220
d_rate 34 34 1992
d_rate 34 35 1993
d_rate 34 37 2265
d_rate 35 23 2334
d_rate 35 29 2225
d_rate 35 31 2107
d_rate 35 35 1766
d_rate 35 36 1895
d_rate 35 37 2226
d_rate 36 8 2442
d_rate 36 13 2444
d_rate 36 23 2445
d_rate 36 33 1944
d_rate 36 34 2446
d_rate 36 36 1946
d_rate 36 37 2447
d_rate 37 23 2335
d_rate 37 37 2176
d_flow 8 0 300
d_flow 9 1 301
d_flow 10 2 302
d_flow 11 0 1227
d_flow 12 1 1227
d_flow 13 2 1227
d_flow 14 4 1228
d_flow 15 5 1645
d_flow 15 7 1643
d_flow 16 5 1227
d_flow 17 6 1646
d_flow 17 7 1644
d_flow 18 8 2242
d_flow 18 23 2306
d_flow 18 37 2243
d_flow 19 12 1774
d_flow 20 6 1229
d_flow 21 3 1229
d_flow 22 10 73
d_flow 23 8 2251
d_flow 23 23 2336
d_flow 23 37 2252
d_flow 24 9 2185
d_flow 24 23 2338
d_flow 25 9 2190
d_flow 25 23 2310
d_flow 26 11 1217
d_flow 27 9 2192
d_flow 27 13 2139
d_flow 27 23 2312
d_flow 28 12 1773
d_flow 29 9 2194
d_flow 29 13 2150
d_flow 29 23 2314
d_flow 30 13 2151
d_flow 31 13 2141
d_flow 32 14 1222
d_flow 33 8 2255
d_flow 33 23 2315
d_flow 33 37 2256
d_flow 34 12 1775
d_flow 35 15 1655
d_flow 36 9 2196
d_flow 36 21 1725
d_flow 36 23 2317
d_flow 37 16 1349
d_flow 38 9 2198
d_flow 38 21 2278
d_flow 38 23 2318
d_flow 38 29 2280
d_flow 38 31 2282
d_flow 38 37 2284
d_flow 39 8 2381
d_flow 39 13 2383
d_flow 39 17 1721
d_flow 39 23 2385
d_flow 39 34 2387
d_flow 39 37 2388
d_flow 40 8 2448
d_flow 40 13 2449
d_flow 40 22 1874
d_flow 40 23 2450
d_flow 40 29 2204
d_flow 40 34 2451
d_flow 40 37 2452
d_flow 41 8 2274
d_flow 41 23 2340
d_flow 41 37 2275
d_flow 42 8 2127
d_flow 42 23 2342
d_flow 43 8 2129
d_flow 43 23 2344
d_flow 44 8 2131
d_flow 44 23 2345
d_flow 44 37 2165
d_flow 47 23 2361
d_flow 47 29 2362
d_flow 47 37 2363
d_flow 48 28 1693
d_flow 48 36 1694
d_flow 49 28 1297
d_flow 50 23 2346
d_flow 50 29 2230
d_flow 50 37 2231
d_flow 51 8 2395
d_flow 51 13 2396
d_flow 51 23 2398
d_flow 51 29 2210
d_flow 51 34 2399
d_flow 51 37 2401
d_flow 52 18 1544
d_flow 53 21 1723
d_flow 53 23 2320
d_flow 53 29 2200
d_flow 53 31 2098
d_flow 53 37 2201
d_flow 54 8 2402
d_flow 54 13 2404
d_flow 54 19 1721
d_flow 54 23 2406
d_flow 54 34 2408
d_flow 54 37 2410
d_flow 55 8 2454
d_flow 55 13 2456
d_flow 55 23 2458
d_flow 55 29 2234
d_flow 55 34 2460
d_flow 55 36 1831
d_flow 55 37 2462
d_flow 56 23 2348
d_flow 56 29 2022
d_flow 56 37 2182
d_flow 60 30 1713
d_flow 60 36 1714
d_flow 61 30 1326
d_flow 62 23 2330
d_flow 62 31 2103
d_flow 63 32 1536
d_flow 64 21 2289
d_flow 64 23 2321
d_flow 64 29 2290
d_flow 64 31 2291
d_flow 64 37 2292
d_flow 65 8 2412
d_flow 65 13 2414
d_flow 65 20 1721
d_flow 65 23 2416
d_flow 65 34 2418
d_flow 65 37 2420
d_flow 66 8 2464
d_flow 66 13 2466
d_flow 66 23 2468
d_flow 66 31 2109
d_flow 66 33 1846
d_flow 66 34 2470
d_flow 66 37 2472
d_flow 67 23 2352
d_flow 67 31 2111
d_flow 71 25 1495
d_flow 72 25 1281
d_flow 73 13 2147
d_flow 73 23 2326
d_flow 73 26 2071
d_flow 74 27 1500
d_flow 75 23 2354
d_flow 75 26 2073
d_flow 76 13 2152
d_flow 76 23 2355
d_flow 76 24 2094
d_flow 76 26 2095
d_flow 77 23 2357
d_flow 77 26 2077
d_flow 80 13 2144
d_flow 80 23 2358
d_flow 80 24 2079
d_flow 80 26 2082
d_flow 81 23 2359
d_flow 84 37 268
d_flow 85 23 2360
d_flow 85 37 2175
